import type { Cells } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { conclusion, verdictOf } from "#report-view/findings/conclusion.ts";
import { ExplainedList } from "#report-view/findings/ExplainedList.tsx";
import { FindingList } from "#report-view/findings/FindingList.tsx";
import { Uncertain } from "#report-view/findings/Uncertain.tsx";
import { UncheckedList } from "#report-view/findings/UncheckedList.tsx";
import { SeeOriginal } from "./SeeOriginal.tsx";
import { isCheckable, type ShownCheck, type ShownReport } from "./shown-report.ts";
import { checkWords } from "./words.ts";

interface CheckOutcomeProps {
  readonly shown: ShownReport;
  readonly isShown: (cell: CellName) => boolean;
}

/** 核对情况: what the checks found, what they could not check, and what they are worth. */
export function CheckOutcome({ shown, isShown }: CheckOutcomeProps) {
  const { check, stored } = shown;
  if (!stored.isTold && !shown.isUnread) return null;
  return (
    <section className="findings" id="check" aria-labelledby="check-title">
      <h2 id="check-title">核对情况</h2>
      {shown.isUnread ? (
        <Unread {...{ shown, isShown }} />
      ) : check ? (
        <Checked check={check} shown={shown} isShown={isShown} />
      ) : (
        <p>{stored.isCurrent ? checkWords.notYet : checkWords.notCurrent}</p>
      )}
      {shown.uncertain > 0 && <ShownUncertain cells={stored.report.cells} isShown={isShown} />}
    </section>
  );
}

/** Nothing was read: only what does not follow from that is a finding. */
function Unread({ shown: { check, stored }, isShown }: CheckOutcomeProps) {
  const findings = check?.findings ?? [];
  return (
    <>
      <div className="summary">
        <p className="verdict">{checkWords.notRead}</p>
        <p>
          {checkWords.notReadWhy}
          <SeeOriginal stored={stored} />
        </p>
      </div>
      {check && findings.length > 0 && (
        <FindingList findings={findings} counts={check.counts} isShown={isShown} />
      )}
    </>
  );
}

interface CheckedProps {
  readonly check: ShownCheck;
  readonly shown: ShownReport;
  readonly isShown: (cell: CellName) => boolean;
}

function Checked({ check, shown, isShown }: CheckedProps) {
  if (!isCheckable(check)) return <p>{checkWords.notCheckable}</p>;
  const { findings, counts, explained, unchecked, held } = check;
  const isComplete = unchecked.length === 0;
  return (
    <>
      <div className={`summary ${verdictOf(counts)}`}>
        <p className="verdict">
          {conclusion({ findingCounts: counts, uncertain: shown.uncertain, isComplete })}
        </p>
        <p>{`${held} 项相符。${comparedWords(check, shown)}`}</p>
        {isUnreadInPart(shown) && <p>{checkWords.unread}</p>}
        <UncheckedList unchecked={unchecked} />
        <p className="hint">{checkWords.help}</p>
      </div>
      <FindingList findings={findings} counts={counts} isShown={isShown} />
      <ExplainedList explained={explained} />
      <ToldList told={check.told} />
    </>
  );
}

/** What somebody looked into and explained. */
function ToldList({ told }: Pick<ShownCheck, "told">) {
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="told-title">
      <h3 id="told-title">
        {`已作说明的 ${told.length} 处`}
        <span className="hint">核对发现后，有关机关作了说明</span>
      </h3>
      <ul className="finding-list">
        {told.map(({ message, reason }) => (
          <li key={message} className="finding explained">
            {`${message}说明：${reason}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Last year's figures are compared with those of the tables. */
function comparedWords({ isComparedWithLastYear }: ShownCheck, { stored }: ShownReport): string {
  if (stored.report.edition === null) return checkWords.nothingToCompare;
  return isComparedWithLastYear ? checkWords.compared : checkWords.notCompared;
}

/** A document of which a part is pictures fails checks of its form. */
function isUnreadInPart({ stored, sections }: ShownReport): boolean {
  return stored.report.edition === null || sections.length === 0;
}

/** Only cells that the page shows can be led to. */
function ShownUncertain({
  cells,
  isShown,
}: { readonly cells: Cells } & Pick<CheckedProps, "isShown">) {
  const shown = Object.entries(cells).filter(([name]) => isShown(name as CellName));
  return <Uncertain cells={Object.fromEntries(shown)} />;
}
