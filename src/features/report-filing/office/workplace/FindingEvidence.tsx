import { Button } from "antd";
import { useState } from "react";
import { base } from "#office-ui/ask.ts";
import type { FindingTold, WorkplaceAnswer } from "../../api/workplace-answer.ts";
import type { FigureBehind } from "../../check/figures-behind.ts";
import { CellRecords } from "./CellRecords.tsx";

interface FindingEvidenceProps {
  readonly finding: FindingTold;
  readonly draft: WorkplaceAnswer["draft"];
}

/** What a finding rests on: the words it is about, whose they are too, and the records in question. */
export function FindingEvidence({ finding, draft }: FindingEvidenceProps) {
  const { places, behind = [], other } = finding;
  const quotes = [...new Set(places.map(({ quote }) => quote.trim()).filter(Boolean))];
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={quote} className="report-quote">
          {quote}
        </blockquote>
      ))}
      {other && (
        <a href={`${base()}${other.path}`} target="_blank" rel="noreferrer">
          看{other.words}
        </a>
      )}
      {behind.map((one) => (
        <Behind key={`${one.figure} ${one.year}`} behind={one} draft={draft} />
      ))}
    </>
  );
}

/** The records of a figure, looked up when they are asked for. */
function Behind({
  behind: { words, figure, year },
  draft: { agencyId, scope },
}: {
  readonly behind: FigureBehind;
  readonly draft: WorkplaceAnswer["draft"];
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? "收起" : "看"}记录：{words}
      </Button>
      {isOpen && <CellRecords draft={{ agencyId, scope, year }} name={figure} />}
    </div>
  );
}
