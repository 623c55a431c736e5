/** Class names by their own names: tests look at words and roles, not at looks. */
export default new Proxy({}, { get: (_target, name) => (name === '__esModule' ? false : String(name)) });
