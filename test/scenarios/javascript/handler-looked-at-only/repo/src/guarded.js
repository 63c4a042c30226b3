/** Whatever goes wrong is told to the client. */
export const guarded = (handle) => async (request, reply) => {
  try {
    await handle(request, reply);
  } catch (error) {
    reply.fail(error);
  }
};
