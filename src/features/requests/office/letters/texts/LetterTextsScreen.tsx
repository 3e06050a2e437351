import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { agencyOf, inBeing, useWho } from "#office-ui/who.ts";
import type { TextVersion } from "../../../data/letters/letter-texts.ts";
import { textKeys } from "../../../domain/letters/check-text.ts";
import { variantsOf } from "../../../domain/letters/forms/form-of.ts";
import { letterName } from "../../../words/letter-words.ts";
import { EditText } from "./EditText.tsx";

/** 文书模板: an agency's own text of each letter, with a preview, and its versions. */
export function LetterTextsScreen() {
  const who = useWho();
  const [{ agency = agencyOf(who), key = "granted.provided" }, filter] = useFilters();
  const own = inBeing(who.agencies).filter(
    ({ id, permissions }) => id !== null && permissions.includes("requests.letters"),
  );
  const agencyId = agency ?? (own[0] ? `${own[0].id}` : undefined);
  const path = `/api/agencies/${agencyId}/letter-texts`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<{ readonly versions: readonly TextVersion[] }>(path),
    enabled: agencyId !== undefined,
  });
  const versions = found.data?.versions ?? [];
  const chosen = textKeys.find((one) => one.key === key);
  return (
    <>
      <ScreenHead
        title="文书模板"
        says="不改就用平台的文字。改了以后，新拟的文书用新的一版；已经送审的不变。救济途径、文号、落款由平台按规定写，不在模板里。"
      />
      <div className="office-inline office-filters">
        {own.length > 1 && (
          <Select
            aria-label="机关"
            className="office-agency"
            value={agencyId ?? null}
            options={own.map(({ id, name }) => ({ value: `${id}`, label: name }))}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(chosenAgency) => filter({ agency: chosenAgency })}
          />
        )}
        <Select
          aria-label="文书"
          className="office-place"
          value={key}
          showSearch={{ optionFilterProp: "label" }}
          options={textKeys.map((one) => ({
            value: one.key,
            label: `${nameOf(one)}${isOwn(versions, one.key) ? "（本机关的）" : ""}`,
          }))}
          onChange={(chosenKey) => filter({ key: chosenKey })}
        />
      </div>
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && agencyId !== undefined && <Loading rows={8} />}
      {found.data && chosen && (
        <EditText
          key={`${key} ${versions.length} ${agencyId}`}
          path={path}
          text={chosen}
          versions={versions.filter((one) => one.key === key)}
        />
      )}
    </>
  );
}

function nameOf({ type, variant }: (typeof textKeys)[number]): string {
  const label = variantsOf(type).find(({ code }) => code === variant)?.label;
  return label ? `${letterName(type)}：${label}` : letterName(type);
}

function isOwn(versions: readonly TextVersion[], key: string): boolean {
  const [newest] = versions.filter((one) => one.key === key);
  return newest !== undefined && newest.body !== null;
}
