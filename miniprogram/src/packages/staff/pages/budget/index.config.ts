export default definePageConfig({ navigationBarTitleText: '奖励预算' });
