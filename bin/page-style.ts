/** The style of the page that `vedette explain --html` writes. It names no font or picture that is not on the machine. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1f2326; --quiet: #5b6268; --line: #ddd9d0; --link: #1d55a5;
  --actor: #7d1f10; --actor-paper: #fbe0da; --unlisted: #644600; --unlisted-paper: #faecc4;
  --place: #14522a; --place-paper: #d9eedb; --yes: #14522a; --no: #7a5200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --card: #1c2024; --ink: #e6e3dc; --quiet: #a3a8ad; --line: #353b41; --link: #8db9ff;
    --actor: #ffc5b9; --actor-paper: #4d221b; --unlisted: #f6dd96; --unlisted-paper: #46360d;
    --place: #b5e8c2; --place-paper: #183c24; --yes: #9fdcaf; --no: #f0cf7d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 50rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
h1, .news, blockquote { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", "DejaVu Serif", serif; }
h1 { font-size: 1.75rem; line-height: 1.4; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; }
.quiet, .why { color: var(--quiet); }
.verdict { font-weight: 600; }
.relevant { color: var(--yes); }
.irrelevant { color: var(--no); }
.news { font-size: 1.125rem; line-height: 1.65; }
.news p { white-space: pre-line; }
mark { background: none; color: inherit; padding: .05em .15em; border-radius: .2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.actor { color: var(--actor); background: var(--actor-paper); border-bottom: 2px solid; }
mark.unlisted { color: var(--unlisted); background: var(--unlisted-paper); border-bottom: 2px dotted; }
mark.place { color: var(--place); background: var(--place-paper); border-bottom: 2px dashed; }
a, .trigger { color: var(--link); }
.trigger { font-weight: 700; background: none; padding: 0; }
.legend { font-size: .875rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.report { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.report:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
.number { color: var(--quiet); font-weight: 400; margin-right: .35rem; }
.class { margin-right: .35rem; padding: .1rem .45rem; border: 1px solid var(--line); border-radius: .3rem; font-size: .875rem; }
blockquote { line-height: 1.7; margin: 0 0 .75rem; padding-left: .9rem; border-left: 3px solid var(--line); }
dl { margin: 0; display: grid; grid-template-columns: 5.5rem 1fr; gap: .2rem .75rem; font-size: .9375rem; }
dt { color: var(--quiet); }
dd { margin: 0; grid-column: 2; }
code { display: inline-block; font: .875em ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th { text-align: left; font-weight: 400; color: var(--quiet); }
th, td { padding: .35rem 1rem .35rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
.silent h3 { font-weight: 600; font-size: .9375rem; margin: 1rem 0 .25rem; }
ul { margin: 0; padding-left: 1.1rem; font-size: .9375rem; }
li { margin: .15rem 0; }
@media (max-width: 36rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  .report { padding: .85rem 1rem; }
  dl { grid-template-columns: 4.75rem 1fr; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td { padding: .1rem 0; border: 0; }
}
@media print {
  body { max-width: none; padding: 0; }
  .report, tr { break-inside: avoid; }
}
`;
