import { allStays } from "#platform/records/passing/all-stays.ts";

/** 机构调整: what was asked is answered by who goes on with the work; the record of it stays where it was received. */
export const reorganiseResponses = allStays({
  name: "互动回应",
  tables: {
    citizen_message: "来信来电",
    message_count: "来信来电月报",
    public_opinion: "政务舆情",
    consultation: "意见征集",
    proposal: "建议提案",
    service_item: "政务服务事项",
    service_count: "办件月报",
  },
  says: "留在原机构，计入原机构当年的年报；没有办结的来信由承接机关继续办理，请在承接机关登记。",
});
