export { channelsOffice } from "./room.ts";
