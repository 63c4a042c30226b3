export default {
  port: 3000,
  onError: (error) => {
    console.error(error);
  },
};
