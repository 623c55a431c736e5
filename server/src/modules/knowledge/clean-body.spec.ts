import { cleanBody, hasWords } from './clean-body';

const ordinary =
  '<h2>怎么办</h2><h3>第一步</h3><p>先<strong>离开</strong>，<em>再</em>打电话。<br />不要回头。</p>' +
  '<ul><li>关阀门</li></ul><ol><li>打 119</li></ol><blockquote>安全第一</blockquote>';

describe('cleanBody', () => {
  it('leaves what an article may hold', () => {
    expect(cleanBody(ordinary)).toBe(ordinary);
  });

  it.each([
    ['a script', '<p>甲</p><script>alert(1)</script>', '<p>甲</p>'],
    ['a script inside a script', '<scr<script>x</script>ipt>alert(1)</scr</script>ipt>', 'xipt&gt;alert(1)ipt&gt;'],
    ['a handler', '<p onclick="alert(1)" onmouseover=alert(2)>甲</p>', '<p>甲</p>'],
    ['a picture with a handler', '<img src=x onerror=alert(1)>甲', '甲'],
    ['a link', '<a href="javascript:alert(1)">甲</a>', '甲'],
    ['a link in disguise', '<a href="jav&#x09;ascript:alert(1)">甲</a>', '甲'],
    ['a style attribute', '<p style="background:url(javascript:alert(1))">甲</p>', '<p>甲</p>'],
    ['a style sheet', '<style>p{display:none}</style><p>甲</p>', '<p>甲</p>'],
    ['a drawing', '<svg onload=alert(1)><script>alert(1)</script><text>x</text></svg>甲', '甲'],
    ['a drawing cut short', '甲<svg/onload=alert(1)', '甲'],
    ['a formula', '<math><mi xlink:href="data:x,<script>alert(1)</script>">x</mi></math>甲', '甲'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>甲', '甲'],
    ['a form', '<form action="//evil"><input value="x"><button>甲</button></form>', '甲'],
    ['an attribute that ends early', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', ''],
    ['a comment', '甲<!--[if IE]><script>alert(1)</script><![endif]-->', '甲'],
    ['capital letters', '<SCRIPT>alert(1)</SCRIPT><P>甲</P>', '<p>甲</p>'],
    ['an address for other pages', '<base href="//evil"><link rel=stylesheet href="//evil">甲', '甲'],
    ['a class and an id', '<h2 class="a" id="b" data-c="d">甲</h2>', '<h2>甲</h2>'],
    ['an element left open', '<h2>甲<p>乙', '<h2>甲<p>乙</p></h2>'],
  ])('takes away %s', (_what, html, expected) => {
    expect(cleanBody(html)).toBe(expected);
  });

  it('keeps signs that were written as text, as text', () => {
    expect(cleanBody('<p>1 < 2 & 3 > 2</p>&lt;script&gt;')).toBe('<p>1 &lt; 2 &amp; 3 &gt; 2</p>&lt;script&gt;');
  });

  it.each(['<p>甲 & 乙</p>', '&lt;img src=x onerror=alert(1)&gt;', '<scr<script>ipt>', ordinary])(
    'changes nothing the second time: %s',
    (html) => {
      expect(cleanBody(cleanBody(html))).toBe(cleanBody(html));
    },
  );
});

describe('hasWords', () => {
  it.each([
    ['<p>甲</p>', true],
    ['甲', true],
    ['<p><br /></p>', false],
    ['<p>\u00a0 </p>', false],
    ['', false],
    ['<script>alert(1)</script>', false],
  ])('%s: %s', (html, expected) => {
    expect(hasWords(html)).toBe(expected);
  });
});
