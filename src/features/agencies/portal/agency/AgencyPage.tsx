import { Fragment } from "react";
import { FactsInLine } from "#ui/FactsInLine.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { FoundAgency } from "../../data/find-agency.ts";
import type { PublicContact } from "../../data/letters/contacts.ts";
import { regionPath } from "../../domain/paths.ts";
import type { Lineage } from "../../domain/reorganisation/lineage.ts";
import { kindWords } from "../../words/kind-words.ts";
import type { AgencyPart, AgencyWay } from "../contribution.ts";
import { AgencySection } from "./AgencySection.tsx";
import { ContactFacts } from "./ContactFacts.tsx";
import { EndedWords } from "./EndedWords.tsx";
import { LineageFacts } from "./LineageFacts.tsx";

interface AgencyPageProps {
  readonly agency: FoundAgency;
  readonly lineage: Lineage;
  readonly contact: PublicContact | undefined;
  /** What rooms show of it, in their order. */
  readonly parts: readonly AgencyPart[];
  readonly ways: readonly AgencyWay[];
}

/** An agency: what it is, and what rooms have of it. */
export function AgencyPage({ agency, lineage, contact, parts, ways }: AgencyPageProps) {
  const { name, kind, regionCode, regionName, dissolvedOn } = agency;
  return (
    <Page
      title={name}
      description={`${name}${parts.map(({ about }) => about).join("、")}。`}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name: regionName, href: regionPath(regionCode) },
        { name },
      ]}
    >
      <h1>{name}</h1>
      <FactsInLine
        facts={[
          <Link key="region" to={regionPath(regionCode)}>
            {regionName}
          </Link>,
          kindWords[kind],
          ...parts.map(({ fact }) => fact),
        ]}
      />
      {dissolvedOn && (
        <p className="superseded" role="note">
          <EndedWords on={dissolvedOn} successors={lineage.successors} />
        </p>
      )}
      <AgencySection agency={agency} ways={ways} />
      {parts.map(({ about, body }) => (
        <Fragment key={about}>{body}</Fragment>
      ))}
      <LineageFacts lineage={lineage} isEnded={dissolvedOn !== null} />
      {contact && <ContactFacts contact={contact} />}
    </Page>
  );
}
