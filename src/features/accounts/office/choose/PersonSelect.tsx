import { SearchSelect } from "#office-ui/SearchSelect.tsx";
import { useWho } from "#office-ui/who.ts";
import type { PeopleAnswer } from "../people/people-answers.ts";

interface PersonSelectProps {
  /** Of one agency; absent: of all that one's roles reach. */
  readonly agencyId?: number | undefined;
  /** Who is not to be chosen, beside oneself. */
  readonly but?: number;
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (value: number) => void;
}

/** A colleague, by name or account. */
export function PersonSelect({ agencyId, but, ...field }: PersonSelectProps) {
  const { id: own } = useWho();
  return (
    <SearchSelect<PeopleAnswer>
      {...field}
      path="/api/people"
      filters={{ agency: agencyId === undefined ? undefined : `${agencyId}` }}
      placeholder="输入姓名，选择人员"
      optionsOf={({ people }) =>
        people
          .filter(({ id }) => id !== own && id !== but)
          .map(({ id, name, account, roles }) => ({
            value: id,
            label: `${name}（${account}，${roles.map((one) => one.name).join("、") || "无角色"}）`,
          }))
      }
    />
  );
}
