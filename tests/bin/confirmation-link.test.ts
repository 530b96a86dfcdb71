import { describe, expect, it } from "vitest";
import { readConfirmation } from "../../bin/confirmation-link.ts";
import { BadInput } from "../../lambdas/check.ts";

const topicArn = "arn:aws:sns:us-east-1:000000000000:Vedette-AlertTopic-1A2B3C";
const token =
  "2336412f37fb687f5d51e6e2425f004a1d2c3b4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b";
const endpoint = "desk@example.org";
const found = { token, topicArn };

const mailed = `https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn=${topicArn}&Token=${token}&Endpoint=${endpoint}`;
const encoded = encodeURIComponent;
const wrapped: [string, string][] = [
  ["as SNS mails it", mailed],
  ["with its ARN encoded", mailed.replace(topicArn, encoded(topicArn))],
  [
    "as the SubscribeURL of an https subscriber",
    `https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${topicArn}&Token=${token}`,
  ],
  ["without its scheme", mailed.replace("https://", "")],
  ["between angle brackets", `<${mailed}>`],
  ["in a sentence of Markdown, the token last", `[Confirm](${mailed.replace(`&Endpoint=${endpoint}`, "")})`],
  ["of HTML's source", `<a href="${mailed.replaceAll("&", "&amp;")}">Confirm subscription</a>`],
  ["broken over lines", mailed.replace(token, `${token.slice(0, 30)}\r\n${token.slice(30)}`)],
  [
    "of a mail's source, in quoted-printable",
    mailed
      .replaceAll("=", "=3D")
      .replace(token, `${token.slice(0, 20)}=\r\n${token.slice(20, 70)}=\n${token.slice(70)}`),
  ],
  [
    "wrapped by Outlook Safelinks",
    `https://nam02.safelinks.protection.outlook.com/?url=${encoded(mailed)}&data=05%7C02%7Cdesk%40example.org%7C1&sdata=x%3D&reserved=0`,
  ],
  [
    "wrapped by Safelinks, of HTML's source",
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded(mailed)}&amp;data=05%7C01&amp;reserved=0`,
  ],
  [
    "wrapped by Proofpoint v2",
    `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(mailed)}&d=DwMFaQ&c=abc-DEF_1&r=x&m=y&s=z&e=`,
  ],
  ["wrapped by Proofpoint v3", `https://urldefense.com/v3/__${mailed}__;!!AbC_1!xyz-2$`],
  [
    "wrapped by Proofpoint v3, with letters taken out",
    proofpoint3(mailed.replace(topicArn, encoded(topicArn))),
  ],
  [
    "wrapped by Proofpoint v1",
    `https://urldefense.proofpoint.com/v1/url?u=${encoded(mailed)}&k=oIvRg1%2BdGA&r=x`,
  ],
  [
    "wrapped by Gmail",
    `https://www.google.com/url?q=${encoded(mailed)}&source=gmail&ust=1700000000000000&usg=AOv`,
  ],
  ["wrapped by Google, unencoded", `https://www.google.com/url?q=${mailed}&sa=D&source=editors`],
  ["wrapped by Barracuda", `https://linkprotect.cudasvc.com/url?a=${encoded(mailed)}&c=E,1,abc&typo=1`],
  ["wrapped by Cisco, in the path", `https://secure-web.cisco.com/1Abc-DEF/${encoded(mailed)}`],
  [
    "wrapped by Trend Micro",
    `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${encoded(mailed)}&umid=1&auth=2`,
  ],
  ["wrapped by FireEye", `https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=${encoded(mailed)}`],
  [
    "wrapped by Sophos, in base64",
    `https://us-west-2.protection.sophos.com/?d=amazonaws.com&u=${Buffer.from(mailed).toString("base64url")}&i=NWE&t=x`,
  ],
  ["wrapped by Check Point", `https://protect.checkpoint.com/v2/___${mailed}___.YzJlOmV4OmM6bzph`],
  ["encoded twice", `https://click.example.org/track?id=7&target=${encoded(encoded(mailed))}&sig=1`],
  [
    "wrapped twice, Safelinks around Proofpoint",
    `https://nam02.safelinks.protection.outlook.com/?url=${encoded(
      `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(mailed)}&d=DwMFaQ`,
    )}&data=05`,
  ],
  [
    "wrapped twice, Safelinks around Proofpoint v3",
    `https://nam02.safelinks.protection.outlook.com/?url=${encoded(proofpoint3(mailed.replace(topicArn, encoded(topicArn))))}&data=05`,
  ],
];

/** As Proofpoint writes it: "%3A" with a hyphen, and the slash as an underline. */
function proofpoint2(link: string): string {
  return link
    .replace(/[^A-Za-z0-9./]/g, (character) => `-${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\//g, "_");
}

/** As Proofpoint writes it: every percent sign is taken out, runs of stars count. */
function proofpoint3(link: string): string {
  const taken = (link.match(/%/g) ?? []).join("");
  return `https://urldefense.com/v3/__${link.replaceAll("%", "*")}__;${Buffer.from(taken).toString("base64url")}!!Ab!c$`;
}

describe("a pasted confirmation", () => {
  it.each(wrapped)("is read %s", (_, pasted) => {
    expect(readConfirmation(pasted)).toEqual(found);
  });

  it("may be a bare token", () => {
    expect(readConfirmation(` ${token}\n`)).toEqual({ token, topicArn: null });
  });

  it("gives no control characters on, that a link hides in its topic", () => {
    expect(readConfirmation(mailed.replace(topicArn, `${topicArn}%1B%5B31m`))).toEqual(found);
    expect(readConfirmation(mailed.replace(topicArn, `${topicArn}%250A%259B`))).toEqual(found);
  });

  it("may be of another region, of China, of GovCloud", () => {
    for (const host of [
      "sns.cn-north-1.amazonaws.com.cn",
      "sns.us-gov-west-1.amazonaws.com",
      "sns.me-central-1.amazonaws.com",
    ])
      expect(readConfirmation(mailed.replace("sns.us-east-1.amazonaws.com", host))).toEqual(found);
  });

  it("puts back runs of letters that Proofpoint took out", () => {
    const link = mailed.replace(":000000000000:", "**K:");
    const bytes = Buffer.from("000000000000").toString("base64url");
    const pasted = `https://urldefense.com/v3/__${link.replace("1**K", "1:**K")}__;${bytes}!!A!b$`;
    expect(readConfirmation(pasted)).toEqual(found);
  });

  it.each([
    [
      "a stranger's host",
      mailed.replace("sns.us-east-1.amazonaws.com", "sns.example.org"),
      /its host is sns\.example\.org, not SNS's/,
    ],
    [
      "a host that only begins like SNS's",
      mailed.replace("amazonaws.com", "amazonaws.com.evil.example"),
      /its host is sns\.us-east-1\.amazonaws\.com\.evil\.example/,
    ],
    [
      "SNS's host as a user's name",
      mailed.replace("amazonaws.com/", "amazonaws.com@evil.example/"),
      /its host is evil\.example/,
    ],
    [
      "a link that the shell has cut",
      mailed.split("&")[0] ?? "",
      /no Token in it: copy it whole, and put it in quotes/,
    ],
    [
      "the link to unsubscribe",
      `https://sns.us-east-1.amazonaws.com/unsubscribe.html?SubscriptionArn=${topicArn}:1&Endpoint=${endpoint}`,
      /it ends a subscription/,
    ],
    [
      "a link that hides its target",
      "https://protect-eu.mimecast.com/s/AbCdEf?domain=amazonaws.com",
      /no link of SNS stands in it/,
    ],
    ["words", "please confirm", /Expected the address behind "Confirm subscription"/],
    ["nothing", "", /Expected the address behind/],
  ])("says what is amiss with %s", (_, pasted, problem) => {
    expect(() => readConfirmation(pasted)).toThrow(BadInput);
    expect(() => readConfirmation(pasted)).toThrow(problem);
  });

  it("bounds what it looks at", () => {
    const many = Array.from({ length: 5000 }, (_, n) => `https%253A%252F%252Fx.example%252F${n}`).join("");
    expect(() => readConfirmation(many)).toThrow(/no link of SNS stands in it/);
  });
});
