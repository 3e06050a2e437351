import type { AgencyWay, FoundAgency } from "#features/agencies/index.ts";
import { AgencySection } from "#features/agencies/portal/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import { guideBasis } from "../../words/guide-words.ts";
import { guideFilePath } from "../paths.ts";
import { type GuideShown, partsOf, type ShownPart } from "./guide-shown.ts";

interface GuidePageProps {
  readonly agency: FoundAgency;
  /** `undefined`: the agency has published none. */
  readonly shown: GuideShown | undefined;
  /** What is known without a guide: who is asked, and by which ways. */
  readonly known: readonly ShownPart[];
  readonly ways: readonly AgencyWay[];
}

/** 公开指南 of an agency: what article 12 wants it to tell. */
export function GuidePage({ agency, shown, known, ways }: GuidePageProps) {
  const { id, name } = agency;
  const title = `${name}政府信息公开指南`;
  return (
    <Page
      title={title}
      description={`${name}的政府信息怎样分类、编排、获取，向谁申请、怎样联系。`}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name, href: `/agencies/${id}/` },
        { name: "公开指南" },
      ]}
    >
      <h1>{title}</h1>
      <AgencySection agency={agency} ways={ways}>
        {shown ? (
          <>
            <p className="hint">
              {shown.guide.publishedOn} 公布　依据：{guideBasis}
            </p>
            <Files id={id} />
          </>
        ) : (
          <EmptyState title="还没有公布公开指南">
            <p>下面是已经登记的联系方式和申请渠道。</p>
          </EmptyState>
        )}
        {(shown ? partsOf(shown) : known).map((part) => (
          <Part key={part.key} part={part} />
        ))}
      </AgencySection>
    </Page>
  );
}

function Files({ id }: { readonly id: number }) {
  const { asFiles } = useSite();
  if (asFiles && !asFiles.downloads) return null;
  return (
    <Offer of={guideFilePath(id, "pdf")}>
      <p className="on-screen">
        <Link to={guideFilePath(id, "docx")}>下载 Word</Link>
        {"　"}
        <Link to={guideFilePath(id, "pdf")}>下载 PDF</Link>
      </p>
    </Offer>
  );
}

function Part({ part: { key, title, facts, paragraphs, more } }: { readonly part: ShownPart }) {
  return (
    <section aria-labelledby={`guide-${key}`}>
      <h2 id={`guide-${key}`}>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {facts.length > 0 && (
        <DefinitionTable
          name={title}
          definitions={facts.map(({ term, value }) => ({ term, value, wide: true }))}
        />
      )}
      {more.map(({ path, words }) => (
        <Offer key={path} of={path}>
          <p>
            <Link to={path}>{words}</Link>
          </p>
        </Offer>
      ))}
    </section>
  );
}
