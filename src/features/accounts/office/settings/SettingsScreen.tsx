import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Input, Tag } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { SearchSelect } from "#office-ui/SearchSelect.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import { holderWords, scopeWords, valueWords, yearWords } from "../../words/setting-words.ts";
import { SettingDrawer } from "./SettingDrawer.tsx";
import type { PlacesAnswer, Setting, SettingsAnswer } from "./settings-answers.ts";

/** 设置: what the rooms let be set, and what holds for whom, when. */
export function SettingsScreen() {
  const path = "/api/setting-places";
  const places = useQuery({ queryKey: [path], queryFn: () => ask<PlacesAnswer>(path) });
  return (
    <>
      <ScreenHead
        title="设置"
        says="先看机构自己的设置，没有的看所在地区的，再看全平台的，都没有的用默认值。修改都有记录。"
      />
      {places.isPending && <Loading rows={8} />}
      <RefusalAlert fault={places.error} onRetry={() => void places.refetch()} />
      {places.data && <AtPlace answer={places.data} />}
    </>
  );
}

const whole = { value: "installation", label: "全平台" };

function AtPlace({ answer: { places, isWhole } }: { readonly answer: PlacesAnswer }) {
  const [{ at, year = "" }, filter] = useFilters();
  const { agencyId } = useWho();
  const first = isWhole && agencyId === null ? whole.value : places.at(-1)?.key;
  const place = at ?? first;
  if (place === undefined) return <Alert type="info" title="您的角色没有可以查看设置的机构。" />;
  return (
    <>
      <search className="office-filters office-inline">
        <SearchSelect<PlacesAnswer, string>
          label="查看哪里的设置"
          className="office-place"
          path="/api/setting-places"
          placeholder="输入机构或者地区的名称"
          value={place}
          always={[
            ...(isWhole ? [whole] : []),
            ...places.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          optionsOf={(found) => found.places.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(chosen) => filter({ at: chosen, setting: undefined })}
        />
        <Input.Search
          key={year}
          aria-label="看哪一年适用的"
          placeholder="年度，不填看今年"
          defaultValue={year}
          inputMode="numeric"
          onSearch={(typed) => filter({ year: /^20\d\d$/.test(typed) ? typed : undefined })}
        />
      </search>
      <Settings place={place} year={year} />
    </>
  );
}

interface SettingsProps {
  readonly place: string;
  readonly year: string;
}

function Settings({ place, year }: SettingsProps) {
  const [{ setting: named }, filter] = useFilters();
  const { rows, answer } = useWhole({
    path: addressOf("/api/settings", { for: place, year }),
    rowsOf: ({ settings }: SettingsAnswer) => settings.map((one) => ({ ...one, id: one.name })),
  });
  const opened = rows.all.find(({ name }) => name === named);
  return (
    <>
      {answer && answer.unsigned.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`按现在的审核设置，${answer.unsigned.join("、")}起草的信息没有足够的人签署`}
          description="没有人可以审核自己起草的信息，也没有人可以签两级。请减少审核级次，允许最后一级一并签署保密审查，或者添加审核人、保密审查。"
        />
      )}
      <RecordTable<Setting & { readonly id: string }>
        label="设置"
        rows={rows}
        empty="没有可以设置的事项"
        columns={[
          {
            title: "设置",
            className: "office-long",
            render: (_, one) => (
              <Button
                type="link"
                className="office-in-cell"
                onClick={() => filter({ setting: one.name })}
              >
                {one.title ?? one.says}
              </Button>
            ),
          },
          {
            title: "适用的值",
            className: "office-long",
            render: (_, one) => valueWords(one.shape, one.held.value),
          },
          {
            title: "来源",
            render: (_, one) => (
              <Tag>
                {holderWords[one.held.of]}
                {one.held.fromYear > 0 && `，${yearWords(one.held.fromYear)}`}
              </Tag>
            ),
          },
          {
            title: "默认值",
            className: "office-long",
            render: (_, one) => valueWords(one.shape, one.standard),
          },
          { title: "可以设置的范围", render: (_, one) => scopeWords[one.of] },
        ]}
      />
      {opened && answer && (
        <SettingDrawer
          key={`${place} ${opened.name}`}
          place={{ key: place, name: answer.place }}
          setting={opened}
          onClose={() => filter({ setting: undefined })}
        />
      )}
    </>
  );
}
