import { makeApp } from "../lib/make-app.ts";

makeApp().synth();
