import { Button, Flex } from "antd";
import type { DemonstrationGroup } from "./demonstration-groups.ts";

interface DemonstrationButtonsProps extends DemonstrationGroup {
  readonly isBusy: boolean;
  readonly onPick: (account: string) => void;
}

/** The people of an agency, one click each. */
export function DemonstrationButtons({
  agency,
  people,
  isBusy,
  onPick,
}: DemonstrationButtonsProps) {
  return (
    <fieldset className="office-fieldset">
      <legend>{agency}</legend>
      <Flex vertical gap="small">
        {people.map(({ account, name, roles }) => (
          <Button key={account} disabled={isBusy} onClick={() => onPick(account)}>
            {name}　{roles.map((role) => roleWords(role, agency)).join("、")}
          </Button>
        ))}
      </Flex>
    </fieldset>
  );
}

/** Where somebody works in another agency too, that is said. */
function roleWords(
  role: { readonly agencyName: string | null; readonly name: string },
  agency: string,
): string {
  const at = role.agencyName ?? "全平台";
  return at === agency ? role.name : `${at} ${role.name}`;
}
