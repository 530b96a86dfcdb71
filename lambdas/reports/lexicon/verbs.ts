import { a } from "./verbs/a.ts";
import { b } from "./verbs/b.ts";
import { c } from "./verbs/c.ts";
import { d } from "./verbs/d.ts";
import { e } from "./verbs/e.ts";
import { f } from "./verbs/f.ts";
import { g } from "./verbs/g.ts";
import { h } from "./verbs/h.ts";
import { i } from "./verbs/i.ts";
import { j } from "./verbs/j.ts";
import { k } from "./verbs/k.ts";
import { l } from "./verbs/l.ts";
import { m } from "./verbs/m.ts";
import { n } from "./verbs/n.ts";
import { o } from "./verbs/o.ts";
import { p } from "./verbs/p.ts";
import { q } from "./verbs/q.ts";
import { r } from "./verbs/r.ts";
import { s } from "./verbs/s.ts";
import { t } from "./verbs/t.ts";
import { u } from "./verbs/u.ts";
import { v } from "./verbs/v.ts";
import { w } from "./verbs/w.ts";
import { y } from "./verbs/y.ts";

/**
 * Verbs, sorted, in a file for each letter. A row begins with the verb (with its particle), the frame that it means by
 * default ("-": none), `must` when it means nothing without an object, and conditions of the default. Below it stand its
 * exceptions, one a line behind "|": conditions, a colon, the frame instead. The first exception whose conditions all hold
 * wins, else the default. Below each of these stand its examples: "+" a sentence in which the word means just this, "-" a
 * near-miss in which it does not; of words in braces each sentence has one ("{troops|rebels}"). `npm test` tries them all,
 * `npm run examples` those of some words. How to add a row: docs/coding.md.
 * Conditions (W: words as in `word-classes.ts`, parted by "/"; a passive's subject counts as the object, "by" brings its subject):
 *   obj=W subj=W second=W  the object, the subject, the second object holds a word of W
 *   any=W with=W inf=W     so does the whole clause; what "with", "by", "using", "via", "from" bring; the verb of an infinitive
 *   at=P at=P:W            a preposition of P follows, and what it brings holds a word of W
 *   obj second             there is an object, a second object;   obj= or bare: there is no object
 *   that inf joint         a that-clause follows; an infinitive; the clause has "joint", "jointly" or "together"
 *   actor place actorless  the object names an actor; a place; no actor
 * Definitions are our own; classes after PLOVER's manual, section 3.
 */
export const verbTable = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, y].join("");
