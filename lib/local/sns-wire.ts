import { randomUUID } from "node:crypto";
import { BadInput } from "../../lambdas/check.ts";
import type { Answer } from "./engine.ts";
import type { MessageAttributes } from "./filter-policies.ts";

/** SNS's query protocol: a form in, XML out. */
export type Form = Readonly<Record<string, unknown>>;

export class SnsError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const namespace = "http://sns.amazonaws.com/doc/2010-03-31/";

export function snsError(status: number, code: string, message: string): Answer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${xml(message)}</Message></Error>`;
  return {
    status,
    headers: { "content-type": "text/xml" },
    body: `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  };
}

export function snsAnswer(operation: string, result: string): Answer {
  const metadata = `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
  const inner = `<${operation}Result>${result}</${operation}Result>${metadata}`;
  return {
    status: 200,
    headers: { "content-type": "text/xml" },
    body: `<${operation}Response xmlns="${namespace}">${inner}</${operation}Response>`,
  };
}

export function text(form: Form, name: string): string {
  const value = form[name];
  if (typeof value !== "string") throw new BadInput(name, ["Expected a text: found none"]);
  return value;
}

export function optionalText(form: Form, name: string): string | undefined {
  const value = form[name];
  return typeof value === "string" ? value : undefined;
}

/** `Attributes.entry.1.key=…&Attributes.entry.1.value=…` */
export function readEntries(form: Form, field: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (let n = 1; `${field}.entry.${n}.key` in form; n++) {
    entries[text(form, `${field}.entry.${n}.key`)] = text(form, `${field}.entry.${n}.value`);
  }
  return entries;
}

/** `MessageAttributes.entry.1.Name=…&MessageAttributes.entry.1.Value.DataType=…&….Value.StringValue=…` */
export function readAttributes(form: Form): MessageAttributes {
  const attributes: Record<string, { type: string; value: string }> = {};
  for (let n = 1; `MessageAttributes.entry.${n}.Name` in form; n++) {
    const entry = `MessageAttributes.entry.${n}`;
    attributes[text(form, `${entry}.Name`)] = {
      type: text(form, `${entry}.Value.DataType`),
      value: text(form, `${entry}.Value.StringValue`),
    };
  }
  return attributes;
}

export const xml = (value: string): string => value.replace(/[<>&"\r]/g, (c) => `&#${c.charCodeAt(0)};`);
