import { useQuery } from "@tanstack/react-query";
import { Button, Empty, Table, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useWho } from "#office-ui/who.ts";
import type { Section, SectionsAnswer } from "./agency-answers.ts";
import { SetSection } from "./SetSection.tsx";

/** The sections (科室) of an agency, also those that are no more. */
export function SectionsPart({ agencyId }: { readonly agencyId: number }) {
  const { permissions } = useWho();
  const [opened, open] = useState<Section | "new">();
  const path = `/api/agencies/${agencyId}/sections`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<SectionsAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { sections } = found.data;
  const mayEdit = permissions.has("agencies.edit");
  const nextPlace = Math.max(0, ...sections.map(({ place }) => place)) + 10;
  return (
    <>
      <ScrollRegion label="科室">
        <Table<Section>
          size="small"
          rowKey="id"
          pagination={false}
          className="office-gap"
          dataSource={[...sections]}
          locale={{
            emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有登记科室" />,
          }}
          columns={[
            { title: "顺序", dataIndex: "place" },
            { title: "科室", render: (_, one) => <Name section={one} /> },
            { title: "设立", dataIndex: "fromOn" },
            { title: "撤销", dataIndex: "untilOn" },
            ...(mayEdit
              ? [
                  {
                    title: "操作",
                    render: (_: unknown, one: Section) => (
                      <Button
                        type="link"
                        className="office-in-cell"
                        aria-label={`修改${one.name}`}
                        onClick={() => open(one)}
                      >
                        修改
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </ScrollRegion>
      {mayEdit && <Button onClick={() => open("new")}>添加科室</Button>}
      {opened && (
        <SetSection
          key={opened === "new" ? "new" : opened.id}
          path={path}
          section={opened === "new" ? undefined : opened}
          nextPlace={nextPlace}
          onClose={() => open(undefined)}
        />
      )}
    </>
  );
}

function Name({ section: { name, untilOn } }: { readonly section: Section }) {
  return (
    <>
      {name} {untilOn !== null && untilOn < todayInChina() && <Tag>已撤销</Tag>}
    </>
  );
}
