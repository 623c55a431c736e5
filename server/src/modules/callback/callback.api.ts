export { ConsumesInbox, type InboxConsumer, type InboxMessages } from './inbox-consumer';
