import { Fragment } from "react";
import { FactsInLine } from "#ui/FactsInLine.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { Dissolved, FoundAgency } from "../../data/find-agency.ts";
import type { PublicContact } from "../../data/letters/contacts.ts";
import { agencyPath, regionPath } from "../../domain/paths.ts";
import { kindWords } from "../../words/kind-words.ts";
import type { AgencyPart } from "../contribution.ts";
import { ContactFacts } from "./ContactFacts.tsx";

interface AgencyPageProps {
  readonly agency: FoundAgency;
  readonly contact: PublicContact | undefined;
  /** What rooms show of it, in their order. */
  readonly parts: readonly AgencyPart[];
}

/** An agency: what it is, and what rooms have of it. */
export function AgencyPage({ agency, contact, parts }: AgencyPageProps) {
  const { name, kind, regionCode, regionName, dissolved } = agency;
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
      {dissolved && (
        <p className="superseded" role="note">
          <DissolvedWords dissolved={dissolved} />
        </p>
      )}
      {parts.map(({ about, body }) => (
        <Fragment key={about}>{body}</Fragment>
      ))}
      {contact && <ContactFacts contact={contact} />}
    </Page>
  );
}

interface DissolvedWordsProps {
  readonly dissolved: Dissolved;
}

function DissolvedWords({ dissolved: { on, successor } }: DissolvedWordsProps) {
  return (
    <>
      已于 {on} 撤销
      {successor && (
        <>
          ，职责由<Link to={agencyPath(successor.id)}>{successor.name}</Link>承接
        </>
      )}
      。以前公开的内容照旧保留。
    </>
  );
}
