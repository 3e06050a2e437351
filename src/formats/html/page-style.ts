/**
 * How the page looks on a screen and on paper: A4 with the margins and faces of official documents (GB/T 9704
 * 党政机关公文格式), page numbers, headers of tables repeated, no row cut, no heading left behind.
 */
export const pageStyle = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt "Times New Roman", SimSun, serif; } }
@font-face { font-family: Letters; src: local("Times New Roman"), local("TimesNewRomanPSMT"), local("Liberation Serif"); unicode-range: U+20-24F; }
:root { color-scheme: light; --body: Letters, FangSong, 仿宋, STFangsong, "Noto Serif CJK SC", serif; --table: Letters, SimSun, 宋体, "Songti SC", "Noto Serif CJK SC", serif; --heading: SimHei, 黑体, "Heiti SC", "Noto Sans CJK SC", sans-serif; --title: Letters, FZXiaoBiaoSong-B05S, 方正小标宋简体, STZhongsong, SimSun, 宋体, "Songti SC", "Noto Serif CJK SC", serif; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 1.125rem/1.8 var(--body); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 1rem 0 2rem; text-align: center; text-wrap: balance; font: 1.75rem/1.5 var(--title); }
h1 span { display: inline-block; }
h2 { margin: 1.5rem 0 .5rem; padding-left: 2em; font: 1.25rem/1.6 var(--heading); }
p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.flush { text-indent: 0; }
.letterhead { margin: 0 0 1.5rem; text-indent: 0; text-align: center; color: #c00000; font: 2.25rem/1.4 var(--title); }
.number { margin: 0 0 2rem; padding-bottom: .5rem; border-bottom: 2px solid #c00000; text-indent: 0; text-align: center; }
.signature { padding-right: 4em; text-align: right; }
p:not(.signature) + .signature { margin-top: 3.6em; }
.scroll { margin: .75rem 0; overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid #1d4f91; outline-offset: 2px; }
table { width: 100%; min-width: 40rem; border-collapse: collapse; font: .9375rem/1.4 var(--table); }
th, td { border: 1px solid #000; padding: .25em .3em; font-weight: normal; text-align: center; vertical-align: middle; text-wrap: balance; }
th[scope="row"] { padding-left: .5em; text-align: left; text-wrap: wrap; }
td { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 16pt; line-height: 28.95pt; }
  h1 { margin: 0 0 28.95pt; font-size: 22pt; line-height: 35pt; }
  h2 { margin: 0; font-size: 16pt; line-height: 28.95pt; break-after: avoid; }
  p { orphans: 2; widows: 2; }
  .scroll { margin: 5pt 0 10pt; overflow: visible; break-inside: avoid; }
  table { min-width: 0; font-size: 10.5pt; line-height: 13.2pt; }
  th, td { border-width: .5pt; padding: 1pt 2pt; height: 7mm; }
  td { font-size: var(--fitting, inherit); }
  .long th, .long td { height: 5.8mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
