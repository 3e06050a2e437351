/** Which rooms each room may use: those before it. Whoever stands last may use all. */
const early = ["agencies", "accounts"];
const items = [...early, "catalogue", "items"];
const recorded = [
  ...items,
  "normative-documents",
  "requests",
  "disputes",
  "enforcement",
  "annual-reports",
  "channels",
  "responses",
];
const earlierRooms = {
  agencies: [],
  accounts: ["agencies"],
  notices: early,
  operations: early,
  catalogue: early,
  items: [...early, "catalogue"],
  "normative-documents": items,
  requests: items,
  disputes: [...items, "requests"],
  enforcement: early,
  "annual-reports": early,
  "report-check": early,
  channels: items,
  responses: [...items, "requests"],
  "report-filing": recorded,
  oversight: [...recorded, "report-filing"],
};

/** Directions and front doors; each comment says what to do instead. */
module.exports = {
  forbidden: [
    ...Object.entries(earlierRooms).map(([room, earlier]) => ({
      name: "rooms-in-order",
      severity: "error",
      comment:
        "A room uses those that stand before it. What runs against the order is a contribution: let the earlier room declare " +
        "its shape, and hand it over in src/apps.",
      from: { path: `^src/features/${room}/`, pathNot: "[.]test[.]tsx?$" },
      to: {
        path: "^src/features/",
        pathNot: `^src/features/(${[room, ...earlier].join("|")})/`,
      },
    })),
    {
      name: "kernel-stands-alone",
      severity: "error",
      comment:
        "src/kernel imports nothing outside itself. Move what needs more to the layer that has it.",
      from: { path: "^src/kernel/", pathNot: "[.]test[.]ts$" },
      to: { pathNot: "^src/kernel/" },
    },
    {
      name: "law-is-data-and-pure-functions",
      severity: "error",
      comment: "src/law may import src/kernel and nothing else. Pass what it needs as an argument.",
      from: { path: "^src/law/", pathNot: "[.]test[.]ts$" },
      to: { pathNot: ["^src/law/", "^src/kernel/"] },
    },
    {
      name: "text-knows-no-report",
      severity: "error",
      comment:
        "src/text serves any text: it may import src/kernel and src/law. What only a report has belongs in src/report.",
      from: { path: "^src/text/", pathNot: "[.]test[.]ts$" },
      to: { pathNot: ["^src/text/", "^src/kernel/", "^src/law/"] },
    },
    {
      name: "domain-is-pure",
      severity: "error",
      comment:
        "A domain module may import only its own feature's domain, src/kernel, src/law and src/text. " +
        "Pass what it needs as an argument; load it in the use case next door.",
      from: { path: "^src/features/([^/]+)/(?:domain|words)/", pathNot: "[.]test[.]ts$" },
      to: { pathNot: ["^src/features/$1/(domain|words)/", "^src/(kernel|law|text)/"] },
    },
    {
      name: "through-the-front-door",
      severity: "error",
      comment:
        "Another feature is used through its index.ts, domain/index.ts for what is pure, or portal/index.ts for parts of pages. " +
        "Export there what others may use.",
      from: { path: "^src/features/([^/]+)/" },
      to: {
        path: "^src/features/",
        pathNot: ["^src/features/$1/", "^src/features/[^/]+/((domain|portal)/)?index[.]ts$"],
      },
    },
    {
      name: "report-takes-only-the-document's-types",
      severity: "error",
      comment:
        "src/report runs in the browser: it may import src/kernel, src/law, src/text and the types of formats/document.ts and " +
        "formats/printed-document.ts. A reader or writer of files belongs in src/formats and is joined to the report in a feature.",
      from: { path: "^src/report/", pathNot: "[.]test[.]ts$" },
      to: {
        pathNot: [
          "^src/report/",
          "^src/kernel/",
          "^src/law/",
          "^src/text/",
          "^src/formats/(document|printed-document)[.]ts$",
        ],
      },
    },
    {
      name: "report-files-join-formats-and-report",
      severity: "error",
      comment:
        "src/report-files reads a report from bytes and writes it to bytes: it may import what report may, report and formats. " +
        "What stores or shows reports belongs in a feature.",
      from: { path: "^src/report-files/", pathNot: "[.]test[.]tsx?$" },
      to: { path: "^src/", pathNot: "^src/(report-files|report|formats|text|law|kernel)/" },
    },
    {
      name: "report-view-shows-what-it-is-given",
      severity: "error",
      comment:
        "src/report-view shows a report on a page of the site or the office: it knows neither where reports are kept nor their addresses. " +
        "Pass what it shows as props.",
      from: { path: "^src/report-view/", pathNot: "[.]test[.]tsx?$" },
      to: {
        path: "^src/",
        pathNot: "^src/(report-view|report-files|report|ui|formats|text|law|kernel)/",
      },
    },
    {
      name: "formats-know-no-feature",
      severity: "error",
      comment:
        "src/formats reads and writes files and knows neither reports nor features. Return a SourceDocument.",
      from: { path: "^src/formats/", pathNot: "[.]test[.]ts$" },
      to: { path: "^src/(report|report-files|report-view|features|platform|ui|apps)/" },
    },
    {
      name: "inner-knows-no-feature",
      severity: "error",
      comment:
        "Inner layers serve features and know none. Turn the dependency round: pass it in from the feature.",
      from: {
        path: "^src/(kernel|law|text|formats|report|report-files|report-view|platform|ui|office-ui)/",
        pathNot: "[.]test[.]tsx?$",
      },
      to: { path: "^src/(features|apps)/" },
    },
    {
      name: "office-ui-knows-no-room",
      severity: "error",
      comment:
        "src/office-ui is Ant Design wrapped for any room: of ours it imports the kernel alone. Pass what it shows as props.",
      from: { path: "^src/office-ui/" },
      to: { path: "^src/", pathNot: "^src/(office-ui|kernel)/" },
    },
    {
      name: "screens-run-in-a-browser",
      severity: "error",
      comment:
        "A screen of the office runs in a browser: of its room it may use domain/ and words/, of the rest what is pure, and types of " +
        "anything (import type). What it needs to know it asks of /api.",
      from: {
        path: "^src/(features/([^/]+)/office|apps/office/client)/",
        pathNot: "[.]test[.]tsx?$",
      },
      to: {
        path: "^src/",
        pathNot: [
          "^src/(kernel|law|text|report|report-view|office-ui|apps/office/client)/",
          "^src/features/[^/]+/(domain|words|office)/",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ant-design-is-the-office's",
      severity: "error",
      comment:
        "The public site has no script and no Ant Design: only src/office-ui, screens of rooms and the office's client use it.",
      from: {
        path: "^src/",
        pathNot: "^src/(office-ui|features/[^/]+/office|apps/office/client)/",
      },
      to: { path: "node_modules/(antd|@ant-design|@tanstack)/" },
    },
    {
      name: "demonstration-stands-apart",
      severity: "error",
      comment:
        "The fictional county is loaded by apps and told to nobody else. What others need of it belongs in a feature or in src/report.",
      from: { pathNot: "^(src/demonstration/|src/apps/|tests/|scripts/)" },
      to: { path: "^src/demonstration/" },
    },
    {
      name: "demonstration-comes-through-front-doors",
      severity: "error",
      comment:
        "src/demonstration writes reports and ledgers and hands them to features through their index.ts or by the import of ledgers, as any file is handed in. Export there what it needs.",
      from: { path: "^src/demonstration/", pathNot: "[.]test[.]ts$" },
      to: {
        path: "^src/",
        pathNot: [
          "^src/(demonstration|kernel|law|text|formats|report|report-files)/",
          "^src/features/[^/]+/index[.]ts$",
          "^src/platform/db/(queryable|schema|raise-content-version)[.]ts$",
          // Ledgers and settings enter as an operator's do.
          "^src/platform/(ledger/(kind|mapping|import/import-ledger)|settings/set-setting)[.]ts$",
          "^src/platform/(export/csv-record|secrets/field-cipher)[.]ts$",
          // Reports are signed by its people, on days of their own.
          "^src/platform/(audit/record-events|signing/chain)[.]ts$",
        ],
      },
    },
    {
      name: "nothing-imports-apps",
      severity: "error",
      comment:
        "src/apps puts things together and nobody imports it. Move what you need into a feature or platform.",
      from: { pathNot: "^(src/apps/|tests/|scripts/)" },
      to: { path: "^src/apps/" },
    },
    {
      name: "generator-knows-no-reader",
      severity: "error",
      comment:
        "The generator of reports is the reader's second opinion: it may not import src/report/read or src/formats. " +
        "Write down in the generator's own words what a page looks like.",
      from: { path: "^tests/support/generator/" },
      to: { path: "^src/(report/read|formats)/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle hides which of two modules comes first. Move the shared part into a third.",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
