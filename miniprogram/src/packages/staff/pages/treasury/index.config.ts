export default definePageConfig({ navigationBarTitleText: '奖励资金' });
