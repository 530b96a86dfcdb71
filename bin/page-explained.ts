import { createHash } from "node:crypto";
import { actorsLine } from "../lambdas/events/event-line.ts";
import { moment } from "./clock.ts";
import { distinctMentions } from "./distinct-mentions.ts";
import type { Explained, ToldMention } from "./explain-article.ts";
import { type Html, html, ownMarkup } from "./html.ts";
import { kindOf, type Marking, markedHtml, mentionMarkings, triggerMarkings } from "./marked-html.ts";
import { type Outcomes, outcomesOf, unread } from "./outcomes.ts";
import { pageStyle } from "./page-style.ts";
import { factsOf } from "./report-facts.ts";
import type { ToldReport } from "./tie-sentences.ts";

/** Nothing may be loaded or run, whatever the article says: only the page's own style is let in, by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(pageStyle).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** All that is seen in an article, as one page that needs nothing else. */
export function pageExplained(explained: Explained): string {
  const { title, text, reports, mentions, asides, sentences, relevance } = explained;
  const names = mentionMarkings(mentions);
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title === "" ? "An article" : title} · explained by Vedette</title>
<style>${ownMarkup(pageStyle)}</style>
</head>
<body>
<main>
${newsSection(explained, [...names, ...triggerMarkings(reports)])}
<h2>${reports.length === 0 ? "No reports" : "Reports"}</h2>
${sentences.length === 0 ? html`<p class="quiet">${unread}</p>` : ""}
${reports.map((report, n) => reportSection(report, n + 1, text, names))}
${outcomeSections(outcomesOf(sentences), relevance.relevant)}
${mentionSection(mentions)}
${
  asides.length === 0
    ? ""
    : listSection(
        "Set aside, never coded",
        asides.map(({ kind, text: line }) => html`<li><span class="quiet">${kind}</span> ${line}</li>`),
      )
}
</main>
</body>
</html>
`.markup
  }`;
}

function newsSection(
  { title, text, publishedAt, relevance, inPart }: Explained,
  markings: readonly Marking[],
): Html {
  const { relevant, score, reason } = relevance;
  return html`<header>
<h1 dir="auto">${title === "" ? "An article" : markedHtml(text, 0, title.length, markings)}</h1>
<p class="quiet">Read as published on ${moment(publishedAt)}</p>
<p><span class="verdict ${relevant ? "relevant" : "irrelevant"}">${relevant ? "relevant" : "not relevant"} ${score.toFixed(2)}</span> <span class="why">${reason}</span></p>${
    inPart === null
      ? ""
      : html`
<p class="quiet">in part: ${inPart}</p>`
  }
<p class="legend"><mark class="actor">actor</mark> <mark class="unlisted">unlisted actor</mark> <mark class="place">place</mark> <span class="trigger">words that tell of a report</span></p>
</header>
<div class="news">
${paragraphsOf(text, title.length).map(({ start, end }) => html`<p dir="auto">${markedHtml(text, start, end, markings)}</p>\n`)}
</div>`;
}

/** Where the paragraphs of a text stand, from an offset on. */
function paragraphsOf(text: string, from: number): { start: number; end: number }[] {
  const ends = [...text.matchAll(/\n\s*\n/g)].filter(({ index }) => index >= from);
  const starts = [from, ...ends.map(({ 0: blank, index }) => index + blank.length)];
  return starts
    .map((start, n) => ({ start, end: ends[n]?.index ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

function reportSection(report: ToldReport, number: number, text: string, names: readonly Marking[]): Html {
  const { sentence, trigger } = report.evidence;
  const spoken: Marking = { ...trigger, show: (words) => html`<mark class="trigger">${words}</mark>` };
  const quote = ({ start, end }: { start: number; end: number }, marks: readonly Marking[]) =>
    html`<blockquote dir="auto">${markedHtml(text, start, end, marks)}</blockquote>`;
  const why = (words: string) => (words === "" ? "" : html` <span class="why">· ${words}</span>`);
  const rows = [
    { label: "rule", value: html`<code>${report.rule}</code>${why(`by "${trigger.text}"`)}` },
    ...report.evidence.retold.map(({ rule }) => ({
      label: "also by",
      value: html`<code>${rule}</code>`,
    })),
    ...factsOf(report).map((fact) => ({
      label: fact.label,
      value: html`${fact.said}${why(fact.why)}`,
    })),
  ];
  return html`<section class="report" id="report-${number}">
<h3><span class="number">${number}</span> <span class="class">${[report.ploverClass, report.mode].filter(Boolean).join(" ")}</span> ${actorsLine(report)}</h3>
${quote(sentence, [spoken, ...names])}
${report.evidence.retold.filter(({ sentence: other }) => other.start !== sentence.start).map(({ sentence: other }) => quote(other, names))}
<dl>
${rows.map(({ label, value }, n) => html`${rows[n - 1]?.label === label ? "" : html`<dt>${label}</dt>`}<dd>${value}</dd>\n`)}
</dl>
</section>
`;
}

function outcomeSections({ unkept, silent }: Outcomes, isRelevant: boolean): Html[] {
  const told = (rule: string, sentence: string) =>
    html`<li dir="auto"><code>${rule}</code> ${sentence}</li>\n`;
  return [
    ...(unkept.length === 0
      ? []
      : [
          listSection(
            `Read, but not kept: ${isRelevant ? "an article holds no more reports" : "the article is not relevant"}`,
            unkept.map(({ rule, sentence }) => told(rule, sentence)),
          ),
        ]),
    ...(silent.length === 0
      ? []
      : [
          html`<section class="silent">
<h2>Sentences that code nothing</h2>
${silent.map(({ reason, sentences }) => html`<h3>${reason}</h3>\n<ul>${sentences.map((sentence) => html`<li dir="auto">${sentence}</li>\n`)}</ul>\n`)}
</section>
`,
        ]),
  ];
}

function mentionSection(mentions: readonly ToldMention[]): Html {
  if (mentions.length === 0) return html`<h2>No mentions</h2>`;
  return html`<section class="mentions">
<h2>Mentions</h2>
<table>
<thead><tr><th>in the text</th><th>stands for</th><th>why</th></tr></thead>
<tbody>
${distinctMentions(mentions).map(({ mention, times }) => mentionRow(mention, times))}
</tbody>
</table>
</section>
`;
}

function mentionRow(mention: ToldMention, times: number): Html {
  const { text, id, name, about, reason } = mention;
  return html`<tr>
<td><mark class="${kindOf(mention)}"><bdi>${text}</bdi></mark>${times > 1 ? ` ×${times}` : ""}</td>
<td>${name === null ? about : html`${name} <code>${id ?? ""}</code><br><span class="why">${about}</span>`}</td>
<td class="why">${reason}</td>
</tr>
`;
}

const listSection = (title: string, items: readonly Html[]) => html`<section>
<h2>${title}</h2>
<ul>${items}</ul>
</section>
`;
