import { Fragment } from "react";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { ContributedWords } from "../contribution.ts";

interface NoAgenciesPageProps {
  readonly words: readonly ContributedWords[];
}

/** The list of agencies while none is known. */
export function NoAgenciesPage({ words }: NoAgenciesPageProps) {
  return (
    <Page title="机关" breadcrumb={[{ name: "机关" }]}>
      <h1>机关</h1>
      <EmptyState title="本站还没有收录机关">
        {words.map(({ holds, none }) => (
          <Fragment key={holds}>{none}</Fragment>
        ))}
      </EmptyState>
    </Page>
  );
}
