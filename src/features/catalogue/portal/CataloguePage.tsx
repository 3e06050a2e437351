import type { AgencyWay, FoundAgency } from "#features/agencies/index.ts";
import { AgencySection } from "#features/agencies/portal/index.ts";
import { type BoundLevel, type DisclosureDuty, dutiesOf } from "#law/statutory-catalogue.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import type { FieldCatalogue } from "../data/read-fields.ts";
import { limitWords } from "../words/column-words.ts";
import { FieldTable } from "./FieldTable.tsx";
import { catalogueFilePath } from "./paths.ts";

interface CataloguePageProps {
  readonly agency: FoundAgency;
  readonly level: BoundLevel;
  readonly fields: readonly FieldCatalogue[];
  /** The other parts of the agency's section. */
  readonly ways: readonly AgencyWay[];
}

const columns: readonly [Column<DisclosureDuty>, ...Column<DisclosureDuty>[]] = [
  { key: "words", header: "公开内容", cell: ({ words }) => words, kind: "words" },
  { key: "cites", header: "依据", cell: ({ cites }) => cites },
  { key: "limit", header: "公开时限", cell: ({ limit }) => limitWords[limit] },
];

/** 公开目录: the statutory contents of such an agency, then its official tables of the pilot fields. */
export function CataloguePage({ agency, level, fields, ways }: CataloguePageProps) {
  const { id, name, kind } = agency;
  const title = `${name}政府信息公开目录`;
  return (
    <Page
      title={title}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name, href: `/agencies/${id}/` },
        { name: "公开目录" },
      ]}
    >
      <h1>{title}</h1>
      <AgencySection agency={agency} ways={ways}>
        {fields.length > 0 && (
          <p className="on-screen">
            <Link to={catalogueFilePath(id)}>下载标准目录（Excel）</Link>
          </p>
        )}
        {fields.map((one) => (
          <FieldTable key={one.field} catalogue={one} />
        ))}
        <h2>法定主动公开内容</h2>
        <DataTable
          caption="法律、法规规定本机关主动公开的内容"
          columns={columns}
          rows={dutiesOf(kind, level)}
          keyOf={({ code }) => code}
        />
      </AgencySection>
    </Page>
  );
}
