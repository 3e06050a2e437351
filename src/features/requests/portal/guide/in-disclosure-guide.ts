import type { ChannelsShelf } from "#features/catalogue/index.ts";
import { citizenDoor } from "../../intake/citizen-door.ts";
import { guidePath } from "../paths.ts";
import { channelFacts } from "./channel-facts.ts";

/** 公开指南: by which ways the agency is asked, as its page of requests tells them. */
export const channelsInGuide: ChannelsShelf = ({ doors }, { id, name, dissolvedOn }, contact) => {
  const isOnline = dissolvedOn === null && doors?.(citizenDoor) !== undefined;
  const online = isOnline ? "在本网站“依申请公开”填写、查询进度" : null;
  return {
    facts: channelFacts({ name, contact, online }),
    more: { path: guidePath(id), words: "依申请公开：须知、流程、在线申请、查询进度" },
  };
};
