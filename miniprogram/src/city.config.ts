/** What the city is called in this build; the server may say otherwise. */
export const AS_BUILT = { city: process.env.TARO_APP_CITY, classroomName: process.env.TARO_APP_CLASSROOM };
