import { Select } from "antd";
import { SearchSelect } from "#office-ui/SearchSelect.tsx";
import { useWho } from "#office-ui/who.ts";

interface AgencySwitcherProps {
  readonly onAgency: (id: number | null) => void;
}

/** In place of an agency's id: no agency has it. */
const all = { value: 0, label: "我的全部机构" };

const label = "为哪个机构办理";

interface OwnAgencies {
  readonly agencies: readonly { readonly id: number; readonly name: string }[];
}

/** For which agency one works: one's own by name, and where a role reaches below, any of those found by name. */
export function AgencySwitcher({ onAgency }: AgencySwitcherProps) {
  const { agencies, agencyId } = useWho();
  const own = agencies.flatMap(({ id, name }) => (id === null ? [] : [{ value: id, label: name }]));
  const choose = (id: number) => onAgency(id === all.value ? null : id);
  if (agencies.some(({ permissionsBelow }) => permissionsBelow.length > 0)) {
    return (
      <SearchSelect<OwnAgencies>
        label={label}
        className="office-agency"
        path="/api/own-agencies"
        isForAll
        placeholder="输入机构名称"
        value={agencyId ?? all.value}
        always={[all, ...own]}
        optionsOf={(found) => found.agencies.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
      />
    );
  }
  if (own.length < 2) return <span className="office-on-dark">{agencies[0]?.name}</span>;
  return (
    <Select<number>
      aria-label={label}
      className="office-agency"
      value={agencyId ?? all.value}
      onChange={choose}
      options={[all, ...own]}
    />
  );
}
