/** The version of this library, as in `package.json`; a test checks that they are equal. */
export const libraryVersion = '0.1.0';
