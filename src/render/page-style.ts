/** How the HTML page looks. Knows nothing of what it shows. */

/** The style sheet: light and dark, wide and narrow. It loads nothing. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --bar: #54aeff; --shade: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --wary: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --bar: #1f6feb;
  --shade: #151b23; --good: #3fb950; --bad: #f85149; --wary: #d29922; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; font: 1rem/1.5 system-ui, sans-serif; }
body { color: var(--ink); background: var(--paper); }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .5rem; padding-left: .75rem; border-left: .4rem solid var(--mark); overflow-wrap: anywhere; }
h1 b { color: var(--mark); }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.passed { --mark: var(--good); } .failed { --mark: var(--bad); } .incomplete { --mark: var(--wary); }
.error, .problem { --mark: var(--bad); } .warning { --mark: var(--wary); } .note { --mark: var(--line); }
p { margin: .25rem 0; overflow-wrap: anywhere; }
.soft, footer { color: var(--soft); font-size: .875rem; }
code { font: .875em ui-monospace, monospace; background: var(--shade); padding: .1em .3em; border-radius: .25rem; overflow-wrap: anywhere; }
article { border-left: .2rem solid var(--mark); padding: .25rem 0 .25rem .75rem; margin: .75rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
th { font-weight: 600; color: var(--soft); white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.share { min-width: 7rem; background: linear-gradient(to right, var(--bar) calc(var(--of) * 1%), var(--shade) 0) bottom / 100% .2rem no-repeat; }
details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; }
a { color: inherit; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
`;
