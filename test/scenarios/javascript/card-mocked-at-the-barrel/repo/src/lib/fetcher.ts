const fetcher = async (url: string): Promise<string> => {
  const reply = await fetch(url);
  return reply.text();
};

export default fetcher;
