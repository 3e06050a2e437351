import { type SearchOption, SearchSelect } from "#office-ui/SearchSelect.tsx";
import type { AgencyChoice } from "../../data/agency-choices.ts";

interface AgencySelectProps {
  readonly always?: readonly SearchOption[];
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (value: number) => void;
}

/** One of the agencies that one's roles reach. */
export function AgencySelect(props: AgencySelectProps) {
  return (
    <SearchSelect<AgencyChoices>
      {...props}
      path="/api/own-agencies"
      placeholder="输入名称中的几个字，选择机构"
      optionsOf={agencyOptions}
    />
  );
}

/** `GET /api/own-agencies`. */
export interface AgencyChoices {
  readonly agencies: readonly AgencyChoice[];
}

/** Agencies by name, with the region where two are named alike. */
export function agencyOptions({ agencies }: AgencyChoices): readonly SearchOption[] {
  const isTwice = (name: string) => agencies.filter((one) => one.name === name).length > 1;
  return agencies.map(({ id, name, regionName }) => ({
    value: id,
    label: isTwice(name) ? `${name}（${regionName}）` : name,
  }));
}
