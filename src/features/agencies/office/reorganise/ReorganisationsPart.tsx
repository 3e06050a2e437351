import { Button } from "antd";
import { useState } from "react";
import { useWho } from "#office-ui/who.ts";
import type { AgencyDetails } from "../agencies/agency-answers.ts";
import { ReorganisationsTable } from "./ReorganisationsTable.tsx";
import { ReorganiseAgencies } from "./ReorganiseAgencies.tsx";

/** The reorganisations in which an agency has a part, and one more for it. */
export function ReorganisationsPart({ agency }: { readonly agency: AgencyDetails }) {
  const { permissions } = useWho();
  const [isRegistering, setIsRegistering] = useState(false);
  const mayRegister = permissions.has("agencies.reorganise") && agency.dissolvedOn === null;
  return (
    <>
      <ReorganisationsTable agency={agency.id} empty="没有登记过它的机构调整" />
      {mayRegister && (
        <Button onClick={() => setIsRegistering(true)}>
          登记{agency.name}的更名、合并、拆分、撤销
        </Button>
      )}
      {isRegistering && (
        <ReorganiseAgencies
          sources={[{ value: agency.id, label: agency.name }]}
          onClose={() => setIsRegistering(false)}
        />
      )}
    </>
  );
}
