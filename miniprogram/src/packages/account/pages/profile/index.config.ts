export default definePageConfig({ navigationBarTitleText: '化名和手机号' });
