/** The version of this library, as it stands in `package.json`; a test holds them equal. */
export const libraryVersion = '0.1.0';
