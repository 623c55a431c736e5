import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Prose } from '@/components/prose/prose';
import { Sheet } from '@/components/sheet/sheet';
import { useSession } from '@/hooks/use-session';
import { useStore } from '@/hooks/use-store';
import { AGREE_BUTTON } from '@/platform/agree-button';
import { isStaffPage } from '@/platform/navigate';
import { agreesByOwnButton } from '@/platform/privacy';
import { answerPrivacy, privacyQuestion } from '@/session/privacy';
import { IN_SHORT, PRIVACY_TEXT } from './privacy-text';

/**
 * Over whatever page is open at first use. Closing it means no: reading goes on, filing asks again. Who works here is
 * not greeted with it, and sees it only where WeChat itself wants an answer.
 */
export const PrivacySheet = () => {
  const { asked, needed } = useStore(privacyQuestion);
  const { isStaff } = useSession();
  const [atWork] = useState(isStaffPage);
  return needed || (asked && !isStaff && !atWork) ? <Question /> : null;
};

const Question = () => {
  const [whole, setWhole] = useState(false);
  const refuse = () => answerPrivacy(false);
  return (
    <Sheet title="开始之前" onClose={refuse} footer={<Answers onRefuse={refuse} />}>
      <View>随手拍是本市的安全隐患上报服务。使用前请先了解：</View>
      <Prose sections={[{ title: '', lines: IN_SHORT }, ...(whole ? PRIVACY_TEXT : [])]} flat />
      {!whole && (
        <Button look="link" onClick={() => setWhole(true)}>
          看隐私说明全文
        </Button>
      )}
    </Sheet>
  );
};

const Answers = ({ onRefuse }: { onRefuse: () => void }) => (
  <>
    <AgreeButton />
    <Button look="plain" onClick={onRefuse}>
      不同意，只看看
    </Button>
  </>
);

/** In WeChat the platform must see its own button tapped; elsewhere a tap is enough. */
const AgreeButton = () => {
  const agree = () => answerPrivacy(true);
  return agreesByOwnButton() ? (
    <Button id={AGREE_BUTTON} openType="agreePrivacyAuthorization" onAgreed={agree}>
      同意并继续
    </Button>
  ) : (
    <Button onClick={agree}>同意并继续</Button>
  );
};
