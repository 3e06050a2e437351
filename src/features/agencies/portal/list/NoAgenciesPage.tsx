import { Fragment } from "react";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { ContributedWords } from "../contribution.ts";

interface NoAgenciesPageProps {
  /** As the page is called when there is something on it. */
  readonly title: "机关" | "地区";
  readonly words: readonly ContributedWords[];
}

/** The lists of agencies and of regions while no agency is known. */
export function NoAgenciesPage({ title, words }: NoAgenciesPageProps) {
  return (
    <Page title={title} breadcrumb={[{ name: title }]}>
      <h1>{title}</h1>
      <EmptyState title="本站还没有收录机关">
        {words.map(({ holds, none }) => (
          <Fragment key={holds}>{none}</Fragment>
        ))}
      </EmptyState>
    </Page>
  );
}
