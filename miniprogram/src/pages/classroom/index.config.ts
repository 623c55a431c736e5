export default definePageConfig({ navigationBarTitleText: process.env.TARO_APP_CLASSROOM });
