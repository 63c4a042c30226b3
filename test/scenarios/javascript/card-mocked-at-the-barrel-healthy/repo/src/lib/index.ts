import fetcher from "./fetcher";

export { fetcher };
