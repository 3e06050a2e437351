import { Button } from "antd";
import { useState } from "react";
import { useWho } from "#office-ui/who.ts";
import type { ActNowAnswer, PartyConsulted } from "../../api/handling/handling-answer.ts";
import type { HandlingAct } from "../../domain/handling/acts-now.ts";
import { actNames, whatIfSentence } from "../../words/handling-words.ts";
import { RecordAct } from "./RecordAct.tsx";

interface ActsNowProps {
  /** `/api/requests/12`. */
  readonly path: string;
  readonly now: readonly ActNowAnswer[];
  readonly seen: number;
  readonly consultations: readonly PartyConsulted[];
}

/** The acts that are lawful now, each with what it will do to the date; the others and their reasons behind them. */
export function ActsNow({ path, now, seen, consultations }: ActsNowProps) {
  const { permissions } = useWho();
  const [act, setAct] = useState<HandlingAct>();
  const isOwn = (one: HandlingAct) =>
    permissions.has(one === "extended" ? "requests.extend" : "requests.edit");
  const lawful = now.flatMap((one) => (one.isLawful ? [one] : []));
  const unlawful = now.flatMap((one) => (one.isLawful ? [] : [one]));
  const mine = lawful.filter((one) => isOwn(one.act));
  if (act) {
    const told = { path, act, seen, consultations };
    return <RecordAct {...told} onClose={() => setAct(undefined)} />;
  }
  return (
    <>
      <ul className="office-acts">
        {mine.map((one) => (
          <li key={one.act}>
            <Button onClick={() => setAct(one.act)}>{actNames[one.act]}</Button>
            <span className="office-soft">{whatIfSentence(one)}</span>
          </li>
        ))}
      </ul>
      {lawful.some((one) => one.act === "extended" && !isOwn(one.act)) && (
        <p className="office-soft">
          延长答复期限由公开工作机构负责人决定（条例第三十三条第二款）。
        </p>
      )}
      {unlawful.length > 0 && (
        <details className="office-gap">
          <summary>现在不能办的事项和原因</summary>
          <ul>
            {unlawful.map((one) => (
              <li key={one.act}>
                {actNames[one.act]}：{one.because}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
