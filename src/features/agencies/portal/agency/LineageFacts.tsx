import type { ReactNode } from "react";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Kin, Lineage } from "../../domain/reorganisation/lineage.ts";
import { Agencies } from "./EndedWords.tsx";

interface LineageFactsProps {
  readonly lineage: Lineage;
  readonly isEnded: boolean;
}

interface Step {
  readonly key: string;
  readonly on: LocalDate;
  readonly says: ReactNode;
}

/** Where an agency comes from, by day; nothing where it has always been what it is. */
export function LineageFacts({ lineage, isEnded }: LineageFactsProps) {
  const steps = stepsOf(lineage, isEnded);
  if (steps.length === 0) return null;
  return (
    <>
      <h2>沿革</h2>
      <ol>
        {steps.map(({ key, on, says }) => (
          <li key={key}>
            <time dateTime={on}>{on}</time> {says}
          </li>
        ))}
      </ol>
    </>
  );
}

function stepsOf(
  { formerNames, predecessors, successors }: Lineage,
  isEnded: boolean,
): readonly Step[] {
  const of = (kin: readonly Kin[], words: (one: Kin) => ReactNode) =>
    kin.map((one) => ({ key: `${one.id}`, on: one.on, says: words(one) }));
  return [
    ...formerNames.map(({ name, until }) => ({
      key: name,
      on: until,
      says: `更名，以前叫“${name}”`,
    })),
    ...of(predecessors, cameFrom),
    // What an agency became when it ended is told on top.
    ...(isEnded ? [] : of(successors, wentOut)),
  ].sort((one, other) => (one.on < other.on ? -1 : 1));
}

function cameFrom(one: Kin): ReactNode {
  const agency = <Agencies all={[one]} />;
  if (one.kind === "merge") return <>{agency}并入</>;
  return one.kind === "split" ? <>由{agency}拆分出</> : <>承接{agency}的职责</>;
}

function wentOut(one: Kin): ReactNode {
  return (
    <>
      拆分出
      <Agencies all={[one]} />
    </>
  );
}
