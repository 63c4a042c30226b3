import { guarded } from "./guarded.js";

export const show = guarded(async (request, reply) => {
  reply.send(request.name);
});

export default guarded(async (request, reply) => {
  reply.send(404);
});
