/** The style of a report, as it is in the file. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #ffffff; --shade: #f3f0e9; --ink: #1c1b19; --quiet: #5b5750; --rule: #d9d4c9; --strong-rule: #8c867a;
  --link: #1d4f7d; --focus: #1d4f7d;
  --changed: #8a5400; --added: #1d6b3c; --removed: #a12c2c; --moved: #643a96; --edited: #2b5f8a; --same: #d5d0c5;
  --on-colour: #ffffff; --on-same: #38352f;
  --del-paper: #fbe5e2; --del-ink: #80201f; --ins-paper: #dff1e3; --ins-ink: #11512b;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', 'P052', Charter, Georgia, 'DejaVu Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --sheet: #1c1f23; --shade: #23272c; --ink: #e9e6df; --quiet: #aeaaa1; --rule: #373b41; --strong-rule: #7b7f85;
    --link: #9ac4ef; --focus: #9ac4ef;
    --changed: #e3b062; --added: #7fc999; --removed: #f19d97; --moved: #c6aaf0; --edited: #91bee9; --same: #454a51;
    --on-colour: #16181b; --on-same: #e9e6df;
    --del-paper: #4a2526; --del-ink: #ffc9c5; --ins-paper: #1c3f2a; --ins-ink: #b9efca;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--serif); font-variant-numeric: lining-nums; hyphens: manual; }
body > * { max-width: 78rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.2vw, 2.75rem); letter-spacing: -0.01em; }
h2 { font-size: 1.6rem; padding-top: 1rem; border-top: 2px solid var(--ink); margin: 3.5rem 0 1.25rem; }
h3 { font-size: 1.2rem; margin: 2.25rem 0 1rem; }
h4 { font-size: 1.08rem; }
p { margin: 0 0 0.6rem; text-wrap: pretty; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
main:focus { outline: none; }
code, pre { font-family: var(--mono); font-size: 0.82em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--shade); padding: 0.75rem 1rem; margin: 0.4rem 0 0.8rem; line-height: 1.5; border-radius: 3px; }
table { border-collapse: collapse; }
th { text-align: start; font-weight: 600; }
th, td { vertical-align: baseline; }
ul { margin: 0; }
.unseen:not(:focus):not(:active) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-block-start: -5rem; inset-inline-start: 1rem; padding: 0.6rem 1rem; background: var(--sheet); z-index: 2; font-family: var(--sans); }
.skip:focus { inset-block-start: 0.5rem; }

.masthead { padding-block: clamp(2rem, 6vw, 4.5rem) 1.5rem; }
.masthead .kicker { font: 500 0.85rem/1.4 var(--sans); color: var(--quiet); margin-bottom: 0.5rem; }
.subtitle { font-size: 1.3rem; margin: 0.8rem 0 1.4rem; }
.lede { font-size: 1.12rem; max-width: 44rem; }
.contents ul { list-style: none; padding: 0.7rem 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; border-block: 1px solid var(--rule); font: 0.9rem/1.5 var(--sans); }
footer { margin-top: 4rem; padding-block: 1.5rem 3rem; color: var(--quiet); font-size: 0.9rem; }
footer p { border-top: 1px solid var(--rule); padding-top: 1rem; max-width: none; }
main > section > p { max-width: 44rem; }
.quiet { color: var(--quiet); font-weight: 400; }
.positive { color: var(--added); }
.warning { color: var(--changed); }

.overview { margin: 0 0 2rem; min-width: 0; }
.overview figcaption, .matrix .label { font-weight: 600; line-height: 1.3; }
.overview figcaption { font-size: 1.08rem; margin-bottom: 0.6rem; }
.bar { display: block; overflow: hidden; border-radius: 3px; }
.segment rect { stroke: var(--paper); stroke-width: 2px; }
.segment text { font: 600 14px var(--sans); fill: var(--on-colour); }
.is-changed { --colour: var(--changed); } .is-added { --colour: var(--added); } .is-removed { --colour: var(--removed); }
.is-moved { --colour: var(--moved); } .is-edited { --colour: var(--edited); } .is-same { --colour: var(--same); }
.segment rect { fill: var(--colour); }
.segment.is-same text { fill: var(--on-same); }
.badge { font: 500 0.8rem/1.3 var(--sans); }
.badge::before { content: ''; display: inline-block; width: 0.65em; height: 0.65em; border-radius: 2px; margin-inline-end: 0.4em; background: var(--colour, var(--same)); }
.badge.is-same::before { box-shadow: inset 0 0 0 1px var(--strong-rule); }

table { width: 100%; font-size: 0.95rem; margin: 0.6rem 0 1rem; overflow-wrap: anywhere; }
th, td { padding: 0.35rem 1.2rem 0.35rem 0; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.35rem; }
thead th { font: 500 0.8rem/1.4 var(--sans); color: var(--quiet); border-bottom: 1px solid var(--strong-rule); }
tbody th { font-weight: 400; }
tbody tr + tr > * { border-top: 1px solid var(--rule); }
.overview thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.overview th, .overview td:last-child { white-space: nowrap; overflow-wrap: normal; }
.overview td:last-child, .matrix td { text-align: end; font-variant-numeric: tabular-nums lining-nums; }

.filter { background: var(--shade); border-radius: 4px; padding: 1rem 1.2rem; margin-bottom: 1rem; font: 0.9rem/1.4 var(--sans); display: grid; gap: 0.8rem; }
.filter[hidden] { display: none; }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 1.2rem; }
legend { padding: 0; line-height: 1.6rem; float: left; min-width: 9.5rem; margin-inline-end: 1rem; color: var(--quiet); }
.choice { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 1.6rem; }
.choice-count { color: var(--quiet); font-variant-numeric: tabular-nums; }
input[type='checkbox'] { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--link); }
input[type='search'] { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--strong-rule); border-radius: 3px; padding: 0.35rem 0.6rem; width: 16rem; max-width: 100%; }
button { font: 500 0.88rem/1.3 var(--sans); color: var(--link); background: var(--sheet); border: 1px solid var(--strong-rule); border-radius: 3px; padding: 0.4rem 0.8rem; cursor: pointer; }
.filter-end { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; }
.search { display: inline-flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
output { font-variant-numeric: tabular-nums; }

.row { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 1.2rem; padding: 0.7rem 0; border-bottom: 1px solid var(--rule); }
.row[hidden] { display: none; }
.row:target, article:target { background: var(--shade); }
dl { margin: 0; }
dl dl .row { border: 0; padding: 0.2rem 0; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
dd p, dd ul, .card > p, .card > ul { max-width: 44rem; }
dd > :last-child, .card > :last-child { margin-bottom: 0; }
.title { font: 0.85rem/1.6 var(--sans); }
.timeline .row { border-inline-start: 2px solid var(--rule); padding: 0.4rem 0 0.4rem 1rem; border-bottom: 0; }
.timeline .rows .row { border: 0; padding-inline-start: 0; }
.card .timeline { margin: 0.6rem 0; }
details { margin: 0.4rem 0; }
summary { font: 500 0.85rem/1.5 var(--sans); color: var(--link); cursor: pointer; padding-block: 0.15rem; }
ul { padding-inline-start: 1.2rem; margin-bottom: 0.6rem; }
ul ul { margin-bottom: 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.6rem 1.6rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 3px; padding: 0.8rem 1rem; margin: 0.4rem 0; }
.side { min-width: 0; overflow-wrap: break-word; hyphens: auto; }
.side p { margin-bottom: 0.4rem; font-size: 0.97rem; }
del { background: var(--del-paper); color: var(--del-ink); text-decoration: line-through; text-decoration-thickness: 0.07em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding-inline: 0.1em; }
ins { background: var(--ins-paper); color: var(--ins-ink); text-decoration: underline; text-decoration-thickness: 0.09em; text-underline-offset: 0.16em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding-inline: 0.1em; }
.card { margin-bottom: 1.2rem; background: var(--sheet); border: 1px solid var(--rule); border-inline-start: 5px solid var(--colour); border-radius: 3px; padding: 1.1rem clamp(1rem, 2.5vw, 1.6rem) 1.2rem; min-width: 0; }
.card h3, .card h4 { font-size: 1.08rem; max-width: 44rem; margin: 0 0 0.3rem; }
.card code { overflow-wrap: anywhere; }

.matrix { display: inline-block; vertical-align: top; width: min(100%, 26rem); margin: 0 1.5rem 1.5rem 0; background: var(--sheet); border: 1px solid var(--rule); border-radius: 3px; padding: 1rem 1.2rem; min-width: 0; }
.matrix figcaption { margin-bottom: 0.7rem; }
.matrix .label { display: block; }
.matrix figcaption .quiet { font: 0.82rem/1.5 var(--sans); }
.matrix svg { display: block; max-width: 100%; height: auto; }
.matrix text { font: 13px var(--sans); fill: var(--quiet); }
.matrix .count { font: 600 15px var(--sans); fill: var(--ink); }
.matrix .cell { fill: var(--shade); }
.matrix .cell.is-off { fill: none; stroke: var(--rule); stroke-dasharray: 3 3; }
.matrix .disc { fill: var(--edited); fill-opacity: 0.28; } .matrix .moved .disc { fill: var(--changed); fill-opacity: 0.42; }
.matrix .moved .cell { stroke: var(--changed); stroke-width: 1.5; }
.matrix .kept { font: italic 12px var(--sans); }
.matrix ul { font-size: 0.9rem; padding-inline-start: 1.1rem; margin-top: 0.6rem; overflow-wrap: anywhere; }
.matrix .table-of { font-size: 0.85rem; margin-top: 0.5rem; }
.matrix .table-of table { table-layout: fixed; hyphens: auto; }

@media (max-width: 46rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .matrix { width: 100%; margin-inline-end: 0; }
}
@media print {
  :root {
    --paper: #ffffff; --sheet: #ffffff; --shade: #f4f2ee; --ink: #000000; --quiet: #4a4640; --rule: #cfcabf; --strong-rule: #8c867a; --link: #000000;
    --changed: #8a5400; --added: #1d6b3c; --removed: #a12c2c; --moved: #643a96; --edited: #2b5f8a; --same: #d5d0c5;
    --on-colour: #ffffff; --on-same: #38352f; --del-paper: #fbe5e2; --del-ink: #80201f; --ins-paper: #dff1e3; --ins-ink: #11512b;
  }
  @page { margin: 18mm 16mm; }
  body { font-size: 9.5pt; }
  body > * { max-width: none; padding-inline: 0; }
  a { text-decoration: none; color: inherit; }
  .skip, .contents, .filter > fieldset, .search, .filter button { display: none; }
  .filter { background: none; padding: 0; display: block; }
  output:not(.is-partial) { display: none; }
  h2, h3, h4, summary, caption { break-after: avoid; }
  .card, .matrix, .overview { break-inside: avoid-page; }
  tr, .sides { break-inside: avoid; }
  .segment rect, .badge::before, del, ins { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  details.texts > summary { list-style: none; color: inherit; }
  details::details-content { content-visibility: visible; display: block; }
  .masthead { padding-top: 0; }
  section { break-before: auto; }
}
`;
