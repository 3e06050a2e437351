/** 开始日: from which day an agency is there; `null`: always, as far as anybody said. No report is expected of a year before it. */
export const sql = `
alter table agency add column founded_on date;

-- whoever was made by a reorganisation began on its day
update agency set founded_on = act.effective_on
from agency_reorganisation_party as party join agency_reorganisation as act on act.id = party.reorganisation_id
where party.agency_id = agency.id and party.side = 'target' and party.kind is not null
  and act.carried_out_at is not null;
`;
