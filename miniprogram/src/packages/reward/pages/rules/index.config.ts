export default definePageConfig({ navigationBarTitleText: '奖励怎么发' });
