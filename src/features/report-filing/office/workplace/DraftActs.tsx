import { Button } from "antd";
import { useState } from "react";
import { useWho } from "#office-ui/who.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { type ActName, AskAct, acts } from "./AskAct.tsx";

/** What may be done with a draft as it stands, by who is signed in. */
export function DraftActs({ workplace }: { readonly workplace: WorkplaceAnswer }) {
  const { permissions } = useWho();
  const [asked, setAsked] = useState<ActName>();
  const { draft, blockers } = workplace;
  const names = actsOf[draft.state]
    .filter(({ permission }) => permissions.has(permission))
    .map(({ name }) => name);
  return (
    <>
      {names.map((name) => (
        <Button
          key={name}
          type={name === names[0] ? "primary" : "default"}
          disabled={name === "submit" && blockers.length > 0}
          onClick={() => setAsked(name)}
        >
          {acts[name].says}
        </Button>
      ))}
      {asked && <AskAct name={asked} workplace={workplace} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface ActOpen {
  readonly name: ActName;
  readonly permission: string;
}

/** The acts that a draft in a state is open to, each for who has its permission; the first is the usual one. */
const actsOf: Readonly<Record<WorkplaceAnswer["draft"]["state"], readonly ActOpen[]>> = {
  writing: [{ name: "submit", permission: "report-filing.write" }],
  signing: [
    { name: "sign", permission: "report-filing.sign" },
    { name: "return", permission: "report-filing.sign" },
    { name: "take-back", permission: "report-filing.write" },
  ],
  signed: [
    { name: "publish", permission: "report-filing.publish" },
    { name: "take-back", permission: "report-filing.write" },
  ],
  published: [{ name: "correct", permission: "report-filing.publish" }],
};
