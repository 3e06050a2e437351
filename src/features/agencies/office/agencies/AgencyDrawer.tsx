import { useQuery } from "@tanstack/react-query";
import { Tabs } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import { ReorganisationsPart } from "../reorganise/ReorganisationsPart.tsx";
import { AgencyFacts } from "./AgencyFacts.tsx";
import { AgencyHistory } from "./AgencyHistory.tsx";
import type { AgencyDetails } from "./agency-answers.ts";
import { ChangeAgency } from "./ChangeAgency.tsx";
import { ContactPart } from "./ContactPart.tsx";
import { SectionsPart } from "./SectionsPart.tsx";

interface AgencyDrawerProps {
  readonly agencyId: string;
  readonly onClose: () => void;
}

/** One agency: what it is, and what may be done to it; the part that is open stands in the address. */
export function AgencyDrawer({ agencyId, onClose }: AgencyDrawerProps) {
  const path = `/api/agencies/${encodeURIComponent(agencyId)}`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<AgencyDetails>(path) });
  return (
    <SidePanel title={found.data?.name ?? "机构"} size={640} onClose={onClose}>
      {found.error && <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />}
      {!found.data && !found.error && <Loading rows={8} />}
      {found.data && <Parts agency={found.data} />}
    </SidePanel>
  );
}

function Parts({ agency }: { readonly agency: AgencyDetails }) {
  const { permissions } = useWho();
  const [{ part = "facts" }, filter] = useFilters();
  const mayEdit = permissions.has("agencies.edit");
  return (
    <Tabs
      activeKey={part}
      onChange={(opened) => filter({ part: opened })}
      destroyOnHidden
      items={[
        { key: "facts", label: "资料", children: <AgencyFacts agency={agency} /> },
        ...(mayEdit
          ? [
              {
                key: "change",
                label: "修改",
                children: (
                  <ChangeAgency agency={agency} onDone={() => filter({ part: undefined })} />
                ),
              },
            ]
          : []),
        {
          key: "reorganisations",
          label: "机构调整",
          children: <ReorganisationsPart agency={agency} />,
        },
        { key: "contact", label: "联系方式", children: <ContactPart agencyId={agency.id} /> },
        { key: "sections", label: "科室", children: <SectionsPart agencyId={agency.id} /> },
        { key: "history", label: "修改记录", children: <AgencyHistory agencyId={agency.id} /> },
      ]}
    />
  );
}
