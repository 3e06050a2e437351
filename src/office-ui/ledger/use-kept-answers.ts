import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../ask.ts";
import { Refused } from "../refused.ts";
import { addressOf } from "../use-rows.ts";
import { type Kind, type MappingGiven, noAnswers } from "./answers.ts";

/**
 * What was answered of an owner's headers and words, kept from import to import: of the owner that was chosen, else of the only
 * one that is the person's, else of the one whose all rows of the sheet are.
 */
export function useKeptAnswers(kind: Kind, ownerId: string | undefined) {
  const queries = useQueryClient();
  const [found, setFound] = useState<string>();
  const pathOf = (id: string | undefined) =>
    addressOf(`/api/ledgers/${kind.kind}/mapping`, { [kind.owner]: id });
  const path = pathOf(ownerId ?? found);
  const kept = useQuery({ queryKey: [path], queryFn: () => keptAt(path) });
  return {
    mapping: kept.data ?? noAnswers,
    /** Whether there is somebody for whom answers are kept. */
    isKept: kept.data !== undefined && kept.data !== null,
    keep: async (answers: MappingGiven) => {
      if (!kept.data) return;
      await ask(path, { method: "PUT", body: answers });
      queries.setQueryData([path], answers);
    },
    /** Answers kept for whom a sheet turned out to be of; `undefined` where there are none or the owner was known. */
    follow: async (owner: string): Promise<MappingGiven | undefined> => {
      if (kept.data || found === owner) return undefined;
      setFound(owner);
      const theirs = await queries.fetchQuery({
        queryKey: [pathOf(owner)],
        queryFn: () => keptAt(pathOf(owner)),
      });
      const isEmpty = Object.values(theirs ?? {}).every((all) => Object.keys(all).length === 0);
      return isEmpty ? undefined : (theirs ?? undefined);
    },
  };
}

/** `null`: nobody is named, and more than one could be meant. */
async function keptAt(path: string): Promise<MappingGiven | null> {
  try {
    return await ask<MappingGiven>(path);
  } catch (fault) {
    if (fault instanceof Refused && fault.status === 422) return null;
    throw fault;
  }
}
