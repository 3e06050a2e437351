import { useQuery } from "@tanstack/react-query";
import { Descriptions, Table, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import { holderWords, scopeWords, valueWords, yearWords } from "../../words/setting-words.ts";
import { EditSetting } from "./EditSetting.tsx";
import type { PlaceShown, Setting, SettingAnswer } from "./settings-answers.ts";

interface SettingDrawerProps {
  readonly place: PlaceShown;
  readonly setting: Setting;
  readonly onClose: () => void;
}

/** One setting at a place: what holds and why, a change by who may, and every change before. */
export function SettingDrawer({ place, setting, onClose }: SettingDrawerProps) {
  const path = addressOf(`/api/settings/${setting.name}`, { for: place.key });
  const found = useQuery({ queryKey: [path], queryFn: () => ask<SettingAnswer>(path) });
  return (
    <SidePanel title={setting.title ?? setting.says} size={640} onClose={onClose}>
      <Descriptions column={1} size="small" className="office-gap" items={facts(place, setting)} />
      {found.isPending && <Loading />}
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {found.data && (
        <>
          <Change place={place} setting={setting} own={found.data.own} />
          <History setting={setting} history={found.data.history} />
        </>
      )}
    </SidePanel>
  );
}

function facts({ name }: PlaceShown, { says, shape, held, standard, of, name: key }: Setting) {
  return [
    { key: "says", label: "说明", children: says },
    { key: "place", label: "范围", children: name },
    {
      key: "held",
      label: "适用的值",
      children: `${valueWords(shape, held.value)}（${holderWords[held.of]}${held.fromYear > 0 ? `，${yearWords(held.fromYear)}` : ""}）`,
    },
    { key: "standard", label: "默认值", children: valueWords(shape, standard) },
    { key: "of", label: "可以设置的范围", children: scopeWords[of] },
    { key: "name", label: "名称", children: key },
  ];
}

interface ChangeProps {
  readonly place: PlaceShown;
  readonly setting: Setting;
  readonly own: SettingAnswer["own"];
}

/** The form for who may, or why there is none. */
function Change({ place, setting, own }: ChangeProps) {
  const { permissions } = useWho();
  if (!setting.isSetHere) return <p>{place.name}不能单独设置这一项。</p>;
  if (!permissions.has(setting.permission)) {
    const who = setting.permission === "settings.security" ? "安全管理员" : "系统管理员";
    return <p>这项设置由{who}修改。</p>;
  }
  if (setting.shape.kind === "other") return <p>请在命令行用 tongming setting set 修改。</p>;
  return <EditSetting place={place} setting={setting} own={own} />;
}

interface HistoryProps {
  readonly setting: Setting;
  readonly history: SettingAnswer["history"];
}

function History({ setting: { shape }, history }: HistoryProps) {
  return (
    <section>
      <Typography.Title level={2} className="office-subtitle">
        修改记录
      </Typography.Title>
      {history.length === 0 ? (
        <p className="office-soft">还没有人修改过。</p>
      ) : (
        <ScrollRegion label="修改记录">
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={[...history]}
            columns={[
              { title: "时间", render: (_, one) => instantWords(one.at) },
              { title: "操作人", dataIndex: "actorName" },
              { title: "范围", dataIndex: "placeName", className: "office-long" },
              { title: "年度", render: (_, one) => yearWords(one.fromYear) },
              { title: "原来", render: (_, one) => valueWords(shape, one.from) },
              { title: "改为", render: (_, one) => valueWords(shape, one.to) },
            ]}
          />
        </ScrollRegion>
      )}
    </section>
  );
}
