<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source> 等</source>
        <translation> and more</translation>
    </message>
    <message>
        <source> 等 {count} 种</source>
        <translation> and others ({count} in all)</translation>
    </message>
    <message>
        <source>Ctrl+C 停止。</source>
        <translation>Ctrl+C stops.</translation>
    </message>
    <message>
        <source>EN 301 549 5.1；Section 508 402.3</source>
        <translation>EN 301 549 5.1; Section 508 402.3</translation>
    </message>
    <message>
        <source>WCAG 1.1.1、4.1.2</source>
        <translation>WCAG 1.1.1, 4.1.2</translation>
    </message>
    <message>
        <source>WCAG 1.3.1、2.4.6</source>
        <translation>WCAG 1.3.1, 2.4.6</translation>
    </message>
    <message>
        <source>WCAG 1.4.1、1.4.11</source>
        <translation>WCAG 1.4.1, 1.4.11</translation>
    </message>
    <message>
        <source>WCAG 1.4.8、1.4.10</source>
        <translation>WCAG 1.4.8, 1.4.10</translation>
    </message>
    <message>
        <source>WCAG 2.4.7、2.4.13</source>
        <translation>WCAG 2.4.7, 2.4.13</translation>
    </message>
    <message>
        <source>Windows 中文语音</source>
        <translation>Windows Chinese voice</translation>
    </message>
    <message>
        <source>add 的文件夹或文件，hear 的声音名</source>
        <translation>for add a folder or file, for hear the name of a voice</translation>
    </message>
    <message>
        <source>espeak-ng 普通话</source>
        <translation>espeak-ng Mandarin</translation>
    </message>
    <message>
        <source>espeak-ng 普通话（cmn）</source>
        <translation>espeak-ng Mandarin (cmn)</translation>
    </message>
    <message>
        <source>macOS 中文语音</source>
        <translation>macOS Chinese voice</translation>
    </message>
    <message>
        <source>macOS 语音</source>
        <translation>macOS speech</translation>
    </message>
    <message>
        <source>pyttsx3 与 espeak-ng（{library}）</source>
        <translation>pyttsx3 with espeak-ng ({library})</translation>
    </message>
    <message>
        <source>pyttsx3 与 {name}</source>
        <translation>pyttsx3 with {name}</translation>
    </message>
    <message>
        <source>voices add 后面要写文件夹。</source>
        <translation>voices add needs a folder.</translation>
    </message>
    <message>
        <source>voices hear 后面要写声音名。</source>
        <translation>voices hear needs the name of a voice.</translation>
    </message>
    <message>
        <source>{:.2f} 倍</source>
        <translation>{:.2f} times</translation>
    </message>
    <message>
        <source>{:.2f} 倍行距</source>
        <translation>{:.2f} line spacings</translation>
    </message>
    <message>
        <source>{:g} 磅</source>
        <translation>{:g} pt</translation>
    </message>
    <message>
        <source>{about}。</source>
        <translation>{about}.</translation>
    </message>
    <message>
        <source>{about}按键：{keys}</source>
        <translation>{about} Keys: {keys}</translation>
    </message>
    <message>
        <source>{action}：{keys}。</source>
        <translation>{action}: {keys}.</translation>
    </message>
    <message>
        <source>{action}：{keys}，{about}。</source>
        <translation>{action}: {keys}. {about}.</translation>
    </message>
    <message>
        <source>{before} → {after}{count}（原文第 {where}行）</source>
        <translation>{before} → {after}{count} (line {where} of the original)</translation>
    </message>
    <message>
        <source>{command} 没有启动，不能从外面检查。</source>
        <translation>{command} did not start, so nothing can be checked from outside.</translation>
    </message>
    <message>
        <source>{count} 个字</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{count} 个标题，缺 {lacking} 个：{names}</source>
        <translation>{count} headings, {lacking} lacking: {names}</translation>
    </message>
    <message>
        <source>{count} 个连接</source>
        <translation>connections: {count}</translation>
    </message>
    <message>
        <source>{count} 份材料</source>
        <translation>{count} documents</translation>
    </message>
    <message>
        <source>{count} 字</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{count} 次朗读请求</source>
        <translation>asked to read {count} times</translation>
    </message>
    <message>
        <source>{doing}：{done} / {total} 个文件……</source>
        <translation>{doing}: {done} of {total} files...</translation>
    </message>
    <message>
        <source>{error}现在先用普通的声音朗读。</source>
        <translation>{error} The ordinary voice reads for now.</translation>
    </message>
    <message>
        <source>{font_points} 磅</source>
        <translation>{font_points} pt</translation>
    </message>
    <message>
        <source>{found}，{step}。</source>
        <translation>{found}. {step}.</translation>
    </message>
    <message>
        <source>{height} 毫米</source>
        <translation>{height} mm</translation>
    </message>
    <message>
        <source>{held} 和 {key}</source>
        <translation>{held}+{key}</translation>
    </message>
    <message>
        <source>{held} 和{key}</source>
        <translation>{held}+{key}</translation>
    </message>
    <message>
        <source>{held}、{key}</source>
        <translation>{held}+{key}</translation>
    </message>
    <message>
        <source>{keys} 归系统用，请换一个。</source>
        <translation>{keys} belongs to the system. Please choose another.</translation>
    </message>
    <message>
        <source>{keys} 归读屏软件用，请换一个。</source>
        <translation>{keys} belongs to screen readers. Please choose another.</translation>
    </message>
    <message>
        <source>{keys} 归输入法用，请换一个。</source>
        <translation>{keys} belongs to the input method. Please choose another.</translation>
    </message>
    <message>
        <source>{keys} 是复制和改字用的，请换一个。</source>
        <translation>{keys} is for copying and editing text. Please choose another.</translation>
    </message>
    <message>
        <source>{keys} 是打开菜单的键，请换一个。</source>
        <translation>{keys} opens menus. Please choose another.</translation>
    </message>
    <message>
        <source>{keys} 是走动、选择和打字用的，请换一个。</source>
        <translation>{keys} is for moving, choosing and typing. Please choose another.</translation>
    </message>
    <message>
        <source>{keys} 现在是“{action}”的按键，要对调吗？</source>
        <translation>{keys} is now for &quot;{action}&quot;. Swap the two?</translation>
    </message>
    <message>
        <source>{keys} 留给工作人员，请换一个。</source>
        <translation>{keys} is kept for the staff. Please choose another.</translation>
    </message>
    <message>
        <source>{kind}　{count} 篇</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>{merged} 篇并入已有的公告</source>
        <translation>added to notices you have: {merged}</translation>
    </message>
    <message>
        <source>{message}（{folder}）</source>
        <translation>{message} ({folder})</translation>
    </message>
    <message>
        <source>{name} 不是完好的 zip 文件。</source>
        <translation>{name} is not an intact zip file.</translation>
    </message>
    <message>
        <source>{name} 不是认识的语音文件，或者已经损坏；什么也没有添加。</source>
        <translation>{name} is not a voice file we know, or is damaged. Nothing was added.</translation>
    </message>
    <message>
        <source>{name} 太大，不是认识的语音文件；什么也没有添加。</source>
        <translation>{name} is too large to be a voice file we know. Nothing was added.</translation>
    </message>
    <message>
        <source>{name} 里没有语音文件（.onnx 和 .bin）。</source>
        <translation>There are no voice files in {name} (.onnx and .bin).</translation>
    </message>
    <message>
        <source>{name} 里没有语音模型（.onnx 文件）；什么也没有添加。</source>
        <translation>There is no voice model in {name} (an .onnx file). Nothing was added.</translation>
    </message>
    <message>
        <source>{name}第 {number} 屏</source>
        <translation>{name}, screen {number}</translation>
    </message>
    <message>
        <source>{name}（{count:,} 处）</source>
        <translation>{name} ({count:,})</translation>
    </message>
    <message>
        <source>{name}（{more}）</source>
        <translation>{name} ({more})</translation>
    </message>
    <message>
        <source>{name}（开着）</source>
        <translation>{name} (on)</translation>
    </message>
    <message>
        <source>{name}（自然，较慢）</source>
        <translation>{name} (natural, slower)</translation>
    </message>
    <message>
        <source>{name}：{count} 篇公告</source>
        <translation>{name}: {count} in the list</translation>
    </message>
    <message>
        <source>{number}. 规则 {rule}</source>
        <translation>{number}. Rule {rule}</translation>
    </message>
    <message>
        <source>{place}：{words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>{place}：这里是{here}，{source} 是{there}。</source>
        <translation>{place}: here {here}; {source} has {there}.</translation>
    </message>
    <message>
        <source>{place}：这里有{here}，{source} 没有。</source>
        <translation>{place}: here {here}; not in {source}.</translation>
    </message>
    <message>
        <source>{place}：这里没有，{source} 有{there}。</source>
        <translation>{place}: nothing here; {source} has {there}.</translation>
    </message>
    <message>
        <source>{regions} 个可读区域，{buttons} 个朗读按钮</source>
        <translation>{regions} regions that can be read, {buttons} read buttons</translation>
    </message>
    <message>
        <source>{rule}  {where}：测得 {measured}，要求{required}（{clause}）</source>
        <translation>{rule}  {where}: measured {measured}, required: {required} ({clause})</translation>
    </message>
    <message>
        <source>{seconds:.0f} 秒没有回答</source>
        <translation>No answer for {seconds:.0f} seconds</translation>
    </message>
    <message>
        <source>{size} 磅</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{size}磅</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{source}（修复 {total:,} 处）</source>
        <translation>{source} (repairs: {total:,})</translation>
    </message>
    <message>
        <source>{text}。{more}</source>
        <translation>{text}. {more}</translation>
    </message>
    <message>
        <source>{there}：{folder}（用 --library 写对文件夹，或先用 import 导入公告）。</source>
        <translation>{there}: {folder} (name the right folder with --library, or import notices first).</translation>
    </message>
    <message>
        <source>{title}：{value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{unchanged} 篇原来就有</source>
        <translation>already there: {unchanged}</translation>
    </message>
    <message>
        <source>{what}后名称变了，角色却是复选框</source>
        <translation>{what}: its name changed, but its role is check box</translation>
    </message>
    <message>
        <source>{what}后名称没有变</source>
        <translation>{what}: its name did not change</translation>
    </message>
    <message>
        <source>{what}后找不到它</source>
        <translation>{what}: it cannot be found</translation>
    </message>
    <message>
        <source>{what}后没有通知状态</source>
        <translation>{what}: its state was not announced</translation>
    </message>
    <message>
        <source>{what}后状态没有变</source>
        <translation>{what}: its state did not change</translation>
    </message>
    <message>
        <source>{why} 按 Esc 不改。</source>
        <translation>{why} Esc leaves it as it is.</translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}-{month:02}-{day:02}</translation>
    </message>
    <message>
        <source>{} 不能是“{}”，只能是 {}</source>
        <translation>{} cannot be &quot;{}&quot;, only {}</translation>
    </message>
    <message>
        <source>{} 后面不用写值（{}）</source>
        <translation>{} takes no value ({})</translation>
    </message>
    <message>
        <source>{} 后面要写一个值</source>
        <translation>{} needs a value</translation>
    </message>
    <message>
        <source>{} 和 {} 不能一起用</source>
        <translation>{} and {} cannot be used together</translation>
    </message>
    <message>
        <source>{} 的值不对：{}</source>
        <translation>the value of {} is wrong: {}</translation>
    </message>
    <message>
        <source>“{actions}”也恢复了。</source>
        <translation> Also restored: &quot;{actions}&quot;.</translation>
    </message>
    <message>
        <source>“{message}”{count} 次</source>
        <translation>&quot;{message}&quot; {count} times</translation>
    </message>
    <message>
        <source>“{name}”还不能用。怎样补上：{mend}</source>
        <translation>&quot;{name}&quot; cannot be used yet. To mend it: {mend}</translation>
    </message>
    <message>
        <source>“{name}”里没有找到“{query}”。

换个词试试，或者按“全部”，在全部公告里找。</source>
        <translation>&quot;{query}&quot; was not found under &quot;{name}&quot;.

Try another word, or press &quot;All&quot; to look through all notices.</translation>
    </message>
    <message>
        <source>“{syllable}”不是普通话的音节，请写成 zhong4 或 zhòng 这样。</source>
        <translation>&quot;{syllable}&quot; is not a Mandarin syllable. Write it like zhong4 or zhòng.</translation>
    </message>
    <message>
        <source>“{word}”有{count}个字，拼音也要有{count}个音节，用空格隔开。</source>
        <translation>&quot;{word}&quot; has {count} characters, so the pinyin needs {count} syllables, with spaces between them.</translation>
    </message>
    <message>
        <source>“{word}”该怎么读？</source>
        <translation>How should &quot;{word}&quot; be read?</translation>
    </message>
    <message>
        <source>“……{before}”之后</source>
        <translation>after &quot;...{before}&quot;</translation>
    </message>
    <message>
        <source>“指读”打开以后，鼠标停在哪一段就读哪一段；再按一下“指读”，或者按 Esc，就关闭。</source>
        <translation>When &quot;Point to read&quot; is on, it reads whichever part the mouse rests on. Press &quot;Point to read&quot; again, or Esc, to turn it off.</translation>
    </message>
    <message>
        <source>“连读”从眼前这一段一直读到公告结尾。“大字幕”在朗读时用很大的字显示正在读的那一句。</source>
        <translation>&quot;Read on&quot; reads from the part in front of you to the end of the notice. &quot;Large caption&quot; shows the sentence being read in very large letters.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>《{title}》{made_of}一共修复 {total:,} 处。这里列出改了什么，原来的文件没有动过。</source>
        <translation>《{title}》 {made_of}Repairs in all: {total:,}. Here is what was changed; the original files were not touched.</translation>
    </message>
    <message>
        <source>一、</source>
        <translation>1. </translation>
    </message>
    <message>
        <source>一、听公告</source>
        <translation>1. Listening to notices</translation>
    </message>
    <message>
        <source>一横一竖两条线，跟着鼠标和光标走</source>
        <translation>Two lines that follow the mouse and the cursor</translation>
    </message>
    <message>
        <source>一段文字</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>一行</source>
        <translation>One line</translation>
    </message>
    <message>
        <source>七、</source>
        <translation>7. </translation>
    </message>
    <message>
        <source>三、</source>
        <translation>3. </translation>
    </message>
    <message>
        <source>三、按键</source>
        <translation>3. Keys</translation>
    </message>
    <message>
        <source>三倍</source>
        <translation>3 times</translation>
    </message>
    <message>
        <source>三行</source>
        <translation>Three lines</translation>
    </message>
    <message>
        <source>上一句</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>上箭头</source>
        <translation>Up arrow</translation>
    </message>
    <message>
        <source>下一句</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>下箭头</source>
        <translation>Down arrow</translation>
    </message>
    <message>
        <source>下面只列出前 {count:,} 处。</source>
        <translation>Only the first {count:,} are listed below.</translation>
    </message>
    <message>
        <source>不两端对齐</source>
        <translation>Not justified</translation>
    </message>
    <message>
        <source>不出声，存成文件（同名 .json 是逐句的时间）</source>
        <translation>save to a file instead of sounding (the .json of the same name has the times of the sentences)</translation>
    </message>
    <message>
        <source>不回答，直接看公告；以后可以在“设置”里改</source>
        <translation>Answer nothing and go to the notices; you can change this later in &quot;Settings&quot;</translation>
    </message>
    <message>
        <source>不带命令时打开窗口；先写文件或文件夹，就先导入它们。

例子：
  notice-reader import 公告.docx 文件夹
  notice-reader search 供暖 2026年9月
  notice-reader show 3
  notice-reader say 3 --section 一、

</source>
        <translation> Without a command it opens the window; files or folders that are named are imported first.

Examples:
  notice-reader import notice.docx folder
  notice-reader search heating 2026-09
  notice-reader show 3
  notice-reader say 3 --section 1

</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>不用横向滚动</source>
        <translation>No scrolling sideways</translation>
    </message>
    <message>
        <source>不能写入 {path}：{reason}。</source>
        <translation>{path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>不能朗读：{told}</source>
        <translation>Cannot read aloud: {told}</translation>
    </message>
    <message>
        <source>不认识 {}</source>
        <translation>unknown: {}</translation>
    </message>
    <message>
        <source>两倍</source>
        <translation>2 times</translation>
    </message>
    <message>
        <source>两端对齐</source>
        <translation>justified</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>中文字体</source>
        <translation>Chinese font</translation>
    </message>
    <message>
        <source>中文语音</source>
        <translation>Chinese voice</translation>
    </message>
    <message>
        <source>临时文件夹不能写入（{reason}），无法朗读。</source>
        <translation>The temporary folder cannot be written to ({reason}), so nothing can be read aloud.</translation>
    </message>
    <message>
        <source>主要按钮 ≥ 60×60</source>
        <translation>Main buttons ≥ 60×60</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>九、</source>
        <translation>9. </translation>
    </message>
    <message>
        <source>也可以把文件拖到窗口里</source>
        <translation>You can also drop files on the window</translation>
    </message>
    <message>
        <source>也可以按住 Ctrl 向上滚动滚轮，或者两个手指张开</source>
        <translation>Also Ctrl and the wheel up, or two fingers apart</translation>
    </message>
    <message>
        <source>也可以按住 Ctrl 向下滚动滚轮，或者两个手指合拢</source>
        <translation>Also Ctrl and the wheel down, or two fingers together</translation>
    </message>
    <message>
        <source>乱码</source>
        <translation>Garbled text</translation>
    </message>
    <message>
        <source>二、</source>
        <translation>2. </translation>
    </message>
    <message>
        <source>二、看公告</source>
        <translation>2. Reading notices</translation>
    </message>
    <message>
        <source>五、</source>
        <translation>5. </translation>
    </message>
    <message>
        <source>五行</source>
        <translation>Five lines</translation>
    </message>
    <message>
        <source>从上一句开始读</source>
        <translation>Read from the sentence before</translation>
    </message>
    <message>
        <source>从正文里去掉</source>
        <translation>Taken out of the text</translation>
    </message>
    <message>
        <source>从眼前这一段一直读到公告结尾</source>
        <translation>Read from here to the end of the notice</translation>
    </message>
    <message>
        <source>从眼前这一段读到公告结尾</source>
        <translation>Reads from here to the end of the notice</translation>
    </message>
    <message>
        <source>从这里起不同：{line}</source>
        <translation>differs from here on: {line}</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>Fangsong</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>使用说明和按键</source>
        <translation>How to use it, and the keys</translation>
    </message>
    <message>
        <source>修复记录</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>停止朗读</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>停止朗读，或者返回</source>
        <translation>Stop reading, or go back</translation>
    </message>
    <message>
        <source>先在正文里选中读错的词（1 到 12 个汉字），再按“读错了”。</source>
        <translation>First select the misread word in the text (1 to 12 Chinese characters), then press &quot;Misread&quot;.</translation>
    </message>
    <message>
        <source>先导入的文件或文件夹</source>
        <translation>files or folders to import first</translation>
    </message>
    <message>
        <source>先打开一篇公告，再在里面查找。</source>
        <translation>Open a notice first, then find in it.</translation>
    </message>
    <message>
        <source>先打开一篇公告，再打印。</source>
        <translation>Open a notice first, then print.</translation>
    </message>
    <message>
        <source>先打开一篇公告，再收藏。</source>
        <translation>Open a notice first, then make it a favourite.</translation>
    </message>
    <message>
        <source>先用普通的声音</source>
        <translation>Use the ordinary voice</translation>
    </message>
    <message>
        <source>先问我</source>
        <translation>Ask me first</translation>
    </message>
    <message>
        <source>全角字母和数字</source>
        <translation>Full-width letters and digits</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部公告，最新的在前</source>
        <translation>all notices, newest first</translation>
    </message>
    <message>
        <source>全部恢复默认</source>
        <translation>Restore all keys</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>全部设置已恢复成刚装好的样子，再按一次可以撤销。</source>
        <translation>All settings are as they first came. Press again to undo.</translation>
    </message>
    <message>
        <source>全部设置恢复成刚装好的样子</source>
        <translation>Set everything as it first came</translation>
    </message>
    <message>
        <source>八、</source>
        <translation>8. </translation>
    </message>
    <message>
        <source>公告一打开就开始读；再按一次取消。</source>
        <translation>Reading starts as soon as the notice is open; press again to cancel.</translation>
    </message>
    <message>
        <source>公告列表</source>
        <translation>List of notices</translation>
    </message>
    <message>
        <source>公告库中有公告的记录已损坏，请把备份放回来，或重新导入。</source>
        <translation>A notice stored in the library is damaged. Put your backup back, or import it again.</translation>
    </message>
    <message>
        <source>公告库已损坏，没有改动它；请换一个文件夹，或把备份放回来。</source>
        <translation>The library is damaged and was not changed. Choose another folder, or put your backup back.</translation>
    </message>
    <message>
        <source>公告库已经关闭。</source>
        <translation>The library is closed.</translation>
    </message>
    <message>
        <source>公告库所在的文件夹不能读写。</source>
        <translation>The library folder cannot be read or written.</translation>
    </message>
    <message>
        <source>公告库的文件夹被移走、删除或换成了别的，没有写入；请把它放回来，或重新打开本程序。</source>
        <translation>The library folder was moved, deleted or replaced. Nothing was written. Put it back, or start the program again.</translation>
    </message>
    <message>
        <source>公告库所在的文件夹是只读的，不能写入。</source>
        <translation>The library folder is read-only and cannot be written to.</translation>
    </message>
    <message>
        <source>公告库所在的文件夹（默认是用户数据文件夹里的那个）</source>
        <translation>the folder of the library (default: the one in your data folder)</translation>
    </message>
    <message>
        <source>公告库文件不是数据库或已损坏，没有改动它；请换一个文件夹，或把备份放回来。</source>
        <translation>The library file is not a database, or is damaged. It was not changed. Choose another folder, or put your backup back.</translation>
    </message>
    <message>
        <source>公告库的位置不是文件夹，请换一个位置。</source>
        <translation>The library location is not a folder. Choose another location.</translation>
    </message>
    <message>
        <source>公告库读写出错，已有内容没有改动。</source>
        <translation>The library could not be read or written. What is in it was not changed.</translation>
    </message>
    <message>
        <source>公告文件 ({kinds});;所有文件 (*)</source>
        <translation>Notice files ({kinds});;All files (*)</translation>
    </message>
    <message>
        <source>公告标题里没有这样的词。</source>
        <translation>No title of a notice has such a word.</translation>
    </message>
    <message>
        <source>公告正文</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>公告的编号</source>
        <translation>the number of a notice</translation>
    </message>
    <message>
        <source>公告的编号（list 的第一列）</source>
        <translation>the number of the notice (first column of list)</translation>
    </message>
    <message>
        <source>公告的编号，或一个文件（不导入）</source>
        <translation>the number of a notice, or a file (which is not imported)</translation>
    </message>
    <message>
        <source>六、</source>
        <translation>6. </translation>
    </message>
    <message>
        <source>共 {count} 处</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>共检查 {checks} 项，发现 {count} 个问题。</source>
        <translation>Checks made: {checks}. Findings: {count}.</translation>
    </message>
    <message>
        <source>共检查 {checks} 项，没有发现问题。</source>
        <translation>Checks made: {checks}. Nothing was found.</translation>
    </message>
    <message>
        <source>关</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>关不掉</source>
        <translation>it cannot be closed</translation>
    </message>
    <message>
        <source>关闭在左上、右上或正下方</source>
        <translation>Closed at the top left, the top right or the bottom</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他按钮 ≥ 44×44</source>
        <translation>Other buttons ≥ 44×44</translation>
    </message>
    <message>
        <source>内容太长，一个 WAV 文件放不下；请用 --section 分段存。</source>
        <translation>This is too long for one WAV file. Save it in parts with --section.</translation>
    </message>
    <message>
        <source>再按</source>
        <translation>Pressed again</translation>
    </message>
    <message>
        <source>再按一次，列表和按钮就都回来</source>
        <translation>Press again to bring back the list and the buttons</translation>
    </message>
    <message>
        <source>再读一遍</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>准备好了 {done}/{total} 句，其中新做 {made} 句。</source>
        <translation>Sentences ready: {done} of {total}; made now: {made}.</translation>
    </message>
    <message>
        <source>准备好的声音存不下来，请检查磁盘空间和权限。</source>
        <translation>The prepared sound cannot be stored. Check disk space and permissions.</translation>
    </message>
    <message>
        <source>减号</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>出错时用文字说明是什么</source>
        <translation>An error is told in words</translation>
    </message>
    <message>
        <source>分号</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>列出全部公告</source>
        <translation>List all notices</translation>
    </message>
    <message>
        <source>列出公告，最新的在前</source>
        <translation>list the notices, newest first</translation>
    </message>
    <message>
        <source>列出声音；add 添加自然语音，hear 试听</source>
        <translation>list the voices; add adds natural ones, hear plays one</translation>
    </message>
    <message>
        <source>列出所有的文种</source>
        <translation>List every kind of notice</translation>
    </message>
    <message>
        <source>列出这篇公告的小标题</source>
        <translation>Lists the headings of this notice</translation>
    </message>
    <message>
        <source>列表和按钮都回来了。</source>
        <translation>The list and the buttons are back.</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>到上一个区域</source>
        <translation>Previous area</translation>
    </message>
    <message>
        <source>到上一处；在输入框里按 Shift 和回车也可以</source>
        <translation>Go to the one before; Shift and Enter in the field do the same</translation>
    </message>
    <message>
        <source>到下一个区域</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>到下一处；在输入框里按回车也可以</source>
        <translation>Go to the next one; Enter in the field does the same</translation>
    </message>
    <message>
        <source>到找到的上一处</source>
        <translation>To the one found before</translation>
    </message>
    <message>
        <source>到找到的下一处</source>
        <translation>To the next one found</translation>
    </message>
    <message>
        <source>加号</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>十、</source>
        <translation>10. </translation>
    </message>
    <message>
        <source>十字线</source>
        <translation>Crosshair</translation>
    </message>
    <message>
        <source>十字线、阅读尺、放大镜、大鼠标和只看正文</source>
        <translation>Crosshair, reading ruler, magnifier, large pointer and text alone</translation>
    </message>
    <message>
        <source>十字线已关闭。</source>
        <translation>Crosshair off.</translation>
    </message>
    <message>
        <source>十字线已打开。</source>
        <translation>Crosshair on.</translation>
    </message>
    <message>
        <source>半角换成全角</source>
        <translation>Half-width changed to full-width</translation>
    </message>
    <message>
        <source>单击朗读：{name}。再单击一次停止。</source>
        <translation>Click to read: {name}. Click again to stop.</translation>
    </message>
    <message>
        <source>单独一个字母、数字或符号不能用，打字和读屏软件要用它们。请和 Ctrl 或者 Alt 一起按，或者用 F1 到 F12。</source>
        <translation>A single letter, digit or sign cannot be a key: typing and screen readers need it. Press it with Ctrl or Alt, or use F1 to F12.</translation>
    </message>
    <message>
        <source>原样留着</source>
        <translation>Left as it was</translation>
    </message>
    <message>
        <source>去掉多出来的</source>
        <translation>Extra ones removed</translation>
    </message>
    <message>
        <source>去掉夹在字后面的拼音</source>
        <translation>Pinyin between the characters removed</translation>
    </message>
    <message>
        <source>去掉最后一个字母或字</source>
        <translation>Take away the last letter or character</translation>
    </message>
    <message>
        <source>去掉看不见的控制字符</source>
        <translation>Invisible control characters removed</translation>
    </message>
    <message>
        <source>反引号</source>
        <translation>backquote</translation>
    </message>
    <message>
        <source>反斜线</source>
        <translation>backslash</translation>
    </message>
    <message>
        <source>发布 {date}</source>
        <translation>Published {date}</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>变暗</source>
        <translation>Dimmed</translation>
    </message>
    <message>
        <source>句</source>
        <translation>sentences</translation>
    </message>
    <message>
        <source>句号</source>
        <translation>full stop</translation>
    </message>
    <message>
        <source>另一个程序正在写公告库，请稍后再试。</source>
        <translation>Another program is writing to the library. Try again later.</translation>
    </message>
    <message>
        <source>另外还有 {kinds:,} 种，共 {count:,} 处。</source>
        <translation>Kinds not listed: {kinds:,}; repairs in them: {count:,}.</translation>
    </message>
    <message>
        <source>只亮正在看的一行，朗读时跟着声音走</source>
        <translation>Lights only the line you are on; follows the voice</translation>
    </message>
    <message>
        <source>只列出{kind}，共 {count} 篇</source>
        <translation>List only {kind}: {count}</translation>
    </message>
    <message>
        <source>只列出收藏的公告</source>
        <translation>List only the favourites</translation>
    </message>
    <message>
        <source>只有这一处。</source>
        <translation>This is the only one.</translation>
    </message>
    <message>
        <source>只看正文</source>
        <translation>Text alone</translation>
    </message>
    <message>
        <source>只看这些字的大小（默认 22、48、72 磅）</source>
        <translation>only these letter sizes (default: 22, 48 and 72 pt)</translation>
    </message>
    <message>
        <source>只看这些语言（默认全部）：{known}</source>
        <translation>only these languages (default: all): {known}</translation>
    </message>
    <message>
        <source>只看这些配色（默认全部）：{known}</source>
        <translation>only these colour schemes (default: all): {known}</translation>
    </message>
    <message>
        <source>只能存成 WAV 文件，文件名要以 .wav 结尾：{name}</source>
        <translation>Only WAV files can be saved. The name must end in .wav: {name}</translation>
    </message>
    <message>
        <source>只要一种文种，如 通知、批复</source>
        <translation>only one kind, such as a notice or a reply</translation>
    </message>
    <message>
        <source>只要收藏了的（在窗口里收藏）</source>
        <translation>only favourites (marked in the window)</translation>
    </message>
    <message>
        <source>只读这一段，如 一、 或 （二）；写 &quot;&quot; 只读开头到第一个标题</source>
        <translation>read only this part, named by its label; &quot;&quot; reads only the beginning up to the first heading</translation>
    </message>
    <message>
        <source>可以加的：</source>
        <translation>Can be added:</translation>
    </message>
    <message>
        <source>可以打开窗口</source>
        <translation>Windows can be opened</translation>
    </message>
    <message>
        <source>可以试听</source>
        <translation>can be heard</translation>
    </message>
    <message>
        <source>右方括号</source>
        <translation>right bracket</translation>
    </message>
    <message>
        <source>右箭头</source>
        <translation>Right arrow</translation>
    </message>
    <message>
        <source>各个来源的文字一样。</source>
        <translation>The texts of the sources are the same.</translation>
    </message>
    <message>
        <source>同时使用的处理器数（默认 1）</source>
        <translation>how many processors to use at a time (default 1)</translation>
    </message>
    <message>
        <source>同时显示在读：{count} 段</source>
        <translation>parts shown as being read at once: {count}</translation>
    </message>
    <message>
        <source>名称包含看得见的文字</source>
        <translation>The name contains the visible text</translation>
    </message>
    <message>
        <source>听一听</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>听公告</source>
        <translation>Notice Reader</translation>
    </message>
    <message>
        <source>听公告来读</source>
        <translation>Notice Reader reads</translation>
    </message>
    <message>
        <source>听公告：整理、查找、显示、朗读官方公告。</source>
        <translation>Notice Reader: sorts, finds, shows and reads aloud official Chinese notices.</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>哪一种颜色看着舒服？</source>
        <translation>Which colours are easy on your eyes?</translation>
    </message>
    <message>
        <source>哪个词读错了，连点两下选中它，按“读错了”，听一听，挑一个对的，以后就这样读。</source>
        <translation>If a word is misread, double-click it, press &quot;Misread&quot;, listen, and choose the right reading. It will be read that way from then on.</translation>
    </message>
    <message>
        <source>四、</source>
        <translation>4. </translation>
    </message>
    <message>
        <source>回到公告列表</source>
        <translation>Back to the list of notices</translation>
    </message>
    <message>
        <source>回到刚才的公告</source>
        <translation>Back to the notice you were reading</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>在 {x}，{y}</source>
        <translation>at {x}, {y}</translation>
    </message>
    <message>
        <source>在“设置 → 时间和语言 → 语言”里添加“中文（简体）”</source>
        <translation>Add &quot;Chinese (Simplified)&quot; under &quot;Settings → Time &amp; language → Language&quot;</translation>
    </message>
    <message>
        <source>在列表和正文里也可以按空格</source>
        <translation>In the list and the text also Space</translation>
    </message>
    <message>
        <source>在打开的这篇公告里找</source>
        <translation>Find in the notice that is open</translation>
    </message>
    <message>
        <source>在本文中查找</source>
        <translation>Find in notice</translation>
    </message>
    <message>
        <source>在本文中查找时</source>
        <translation>While finding in the notice</translation>
    </message>
    <message>
        <source>在本文中没有找到时</source>
        <translation>When nothing is found in the notice</translation>
    </message>
    <message>
        <source>在标题、正文和日期中查找</source>
        <translation>find in titles, texts and dates</translation>
    </message>
    <message>
        <source>在这篇公告里找字词</source>
        <translation>Find words in this notice</translation>
    </message>
    <message>
        <source>声音“{key}”随点随读，不用准备。</source>
        <translation>The voice &quot;{key}&quot; reads at once and needs no preparing.</translation>
    </message>
    <message>
        <source>声音大一点</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>声音小一点</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>声音的快慢合适吗？</source>
        <translation>Is the voice at the right speed?</translation>
    </message>
    <message>
        <source>声音设备</source>
        <translation>Sound device</translation>
    </message>
    <message>
        <source>声音设备打不开，请检查音箱或耳机是否被别的程序占用，再按一次“朗读”。</source>
        <translation>The sound device cannot be opened. Check whether another program is using your speaker or headphones, then press &quot;Read aloud&quot; again.</translation>
    </message>
    <message>
        <source>声音设备没有反应，朗读已停止；请检查音箱或耳机，再按一次“朗读”。</source>
        <translation>The sound device does not respond, so reading has stopped. Check your speaker or headphones, then press &quot;Read aloud&quot; again.</translation>
    </message>
    <message>
        <source>处理这份材料的进程意外停止，没有导入它</source>
        <translation>The process working on this document stopped unexpectedly. It was not imported</translation>
    </message>
    <message>
        <source>复制下来，并到它那一处</source>
        <translation>Copies it and goes to where it stands</translation>
    </message>
    <message>
        <source>多出 {count} 行</source>
        <translation>{count} lines too many</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>大一点</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>大厅用的全屏阅读器</source>
        <translation>the full-screen reader for public halls</translation>
    </message>
    <message>
        <source>大厅的屏幕键盘</source>
        <translation>Screen keyboard of the kiosk</translation>
    </message>
    <message>
        <source>大厅里要回到开始时</source>
        <translation>Kiosk before it goes back to the start</translation>
    </message>
    <message>
        <source>大厅：上一位的音量、设置、搜索不留下</source>
        <translation>Kiosk: nothing is left of the visitor before</translation>
    </message>
    <message>
        <source>大厅：大写字母高 ≥ 7.3 毫米</source>
        <translation>Kiosk: capital letters ≥ 7.3 mm high</translation>
    </message>
    <message>
        <source>大厅：提前 ≥ 20 秒提醒，一按就延长</source>
        <translation>Kiosk: warns ≥ 20 seconds ahead; one press gives more time</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>大字幕</source>
        <translation>Large caption</translation>
    </message>
    <message>
        <source>大字幕上的拼音</source>
        <translation>Pinyin in the caption</translation>
    </message>
    <message>
        <source>大字幕已打开，朗读时就会显示。</source>
        <translation>Large caption is on. It appears while reading.</translation>
    </message>
    <message>
        <source>大字幕已收起。</source>
        <translation>Large caption is off.</translation>
    </message>
    <message>
        <source>大字幕开着，按一下收起</source>
        <translation>Large caption is on; press to hide it</translation>
    </message>
    <message>
        <source>大字幕的字</source>
        <translation>Caption letters</translation>
    </message>
    <message>
        <source>大鼠标</source>
        <translation>Large pointer</translation>
    </message>
    <message>
        <source>大鼠标已关闭。</source>
        <translation>Large pointer off.</translation>
    </message>
    <message>
        <source>大鼠标已打开。</source>
        <translation>Large pointer on.</translation>
    </message>
    <message>
        <source>大鼠标的大小</source>
        <translation>Size of the pointer</translation>
    </message>
    <message>
        <source>好了，看公告</source>
        <translation>Done, show the notices</translation>
    </message>
    <message>
        <source>好的，打开后不读。</source>
        <translation>It will not be read when it opens.</translation>
    </message>
    <message>
        <source>字体</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>字体、行距、语速和其他设置</source>
        <translation>Font, line spacing, speed and other settings</translation>
    </message>
    <message>
        <source>字号：{points} 磅</source>
        <translation>Letter size: {points} pt</translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation>Letter size</translation>
    </message>
    <message>
        <source>字距</source>
        <translation>Letter spacing</translation>
    </message>
    <message>
        <source>字距、行距最大时文字不被截断</source>
        <translation>Text is not cut off at the widest spacing</translation>
    </message>
    <message>
        <source>存坏了的字，按字节还原</source>
        <translation>Damaged characters, restored from their bytes</translation>
    </message>
    <message>
        <source>存放的地方满了，较旧的公告没有准备。</source>
        <translation>There is no room left, so older notices were not prepared.</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>宽</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>宽少 {width} 像素</source>
        <translation>{width} pixels too narrow</translation>
    </message>
    <message>
        <source>宽约 {width:.1f} 像素，对比 {contrast:.1f}:1</source>
        <translation>about {width:.1f} pixels wide, contrast {contrast:.1f}:1</translation>
    </message>
    <message>
        <source>对调</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>对调好了：{keys}；“{action}”是 {others}。</source>
        <translation>Swapped: {keys}; &quot;{action}&quot; is now {others}.</translation>
    </message>
    <message>
        <source>导入文件或文件夹</source>
        <translation>import files or folders</translation>
    </message>
    <message>
        <source>小一点</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>小字</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>就用这个</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>屏幕打不开</source>
        <translation>The screen cannot be opened</translation>
    </message>
    <message>
        <source>屏幕键盘</source>
        <translation>Screen keyboard</translation>
    </message>
    <message>
        <source>左下角最大的按钮是“朗读”。按一下，读出眼前的这一段；再按一下，马上停。</source>
        <translation>The biggest button, at the bottom left, is &quot;Read aloud&quot;. Press it once to hear the part in front of you. Press it again to stop at once.</translation>
    </message>
    <message>
        <source>左方括号</source>
        <translation>left bracket</translation>
    </message>
    <message>
        <source>左箭头</source>
        <translation>Left arrow</translation>
    </message>
    <message>
        <source>左边的列表里最新的在最前面。在上面的搜索框里输入一个词，列表里就只留下有它的公告。</source>
        <translation>The list on the left has the newest notice first. Type a word in the search box above, and only notices with that word stay in the list.</translation>
    </message>
    <message>
        <source>已停止。</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>已停止朗读</source>
        <translation>Reading stopped</translation>
    </message>
    <message>
        <source>已停止，准备好了 {done}/{total} 句；再运行一次就接着做。</source>
        <translation>Stopped. Sentences ready: {done} of {total}. Run it again to go on.</translation>
    </message>
    <message>
        <source>已取消收藏。</source>
        <translation>No longer a favourite.</translation>
    </message>
    <message>
        <source>已复制：{address}</source>
        <translation>Copied: {address}</translation>
    </message>
    <message>
        <source>已恢复：{keys}。</source>
        <translation>Restored: {keys}.</translation>
    </message>
    <message>
        <source>已打开：{title}</source>
        <translation>Opened: {title}</translation>
    </message>
    <message>
        <source>已收藏，在列表上面的“收藏”里可以找到。</source>
        <translation>Now a favourite. Find it under &quot;Favourite&quot; above the list.</translation>
    </message>
    <message>
        <source>已有同名的文件</source>
        <translation>there is a file of this name already</translation>
    </message>
    <message>
        <source>已经找到开头，又从结尾找起。</source>
        <translation>That was the first one; going on from the end.</translation>
    </message>
    <message>
        <source>已经找到结尾，又从开头找起。</source>
        <translation>That was the last one; going on from the beginning.</translation>
    </message>
    <message>
        <source>已经改回您原来的设置。</source>
        <translation>Your own settings are back.</translation>
    </message>
    <message>
        <source>已经是最大的字了。</source>
        <translation>These are the largest letters.</translation>
    </message>
    <message>
        <source>已经是最小的字了。</source>
        <translation>These are the smallest letters.</translation>
    </message>
    <message>
        <source>已经送去打印。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>应是 1 到 {most} 的整数</source>
        <translation>must be a whole number from 1 to {most}</translation>
    </message>
    <message>
        <source>应是 {least} 到 {most} 的整数</source>
        <translation>must be a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>开</source>
        <translation>On</translation>
    </message>
    <message>
        <source>开始朗读</source>
        <translation>Reading begins</translation>
    </message>
    <message>
        <source>开着读屏软件时，朗读由谁来读</source>
        <translation>Who reads while a screen reader runs</translation>
    </message>
    <message>
        <source>引号</source>
        <translation>quote</translation>
    </message>
    <message>
        <source>引号和书名号</source>
        <translation>Quotation marks and title marks</translation>
    </message>
    <message>
        <source>很宽</source>
        <translation>Very wide</translation>
    </message>
    <message>
        <source>很慢</source>
        <translation>Very slow</translation>
    </message>
    <message>
        <source>得到焦点、指到，什么都不变</source>
        <translation>Nothing changes by focus or pointing</translation>
    </message>
    <message>
        <source>得到焦点时变了</source>
        <translation>changed by focus</translation>
    </message>
    <message>
        <source>忘掉自己改的读法，按原来的读</source>
        <translation>Forget my change and read it as before</translation>
    </message>
    <message>
        <source>快</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>怎样补上：{mend}</source>
        <translation>To mend it: {mend}</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复原来的字号</source>
        <translation>Usual letter size</translation>
    </message>
    <message>
        <source>恢复成刚装好时的按键</source>
        <translation>The keys as they came</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>恢复默认之后可以撤销</source>
        <translation>A reset can be undone</translation>
    </message>
    <message>
        <source>恢复：{action}</source>
        <translation>Restore: {action}</translation>
    </message>
    <message>
        <source>您开着读屏软件。朗读由谁来读？以后可以在设置里改。</source>
        <translation>Your screen reader is running. Which of the two should read aloud? You can change this later in the settings.</translation>
    </message>
    <message>
        <source>您还在使用吗？{seconds} 秒后会回到开始，清空您的搜索和设置。</source>
        <translation>Are you still there? In {seconds} seconds this goes back to the start and clears your search and settings.</translation>
    </message>
    <message>
        <source>慢</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>成文 {date}</source>
        <translation>Issued {date}</translation>
    </message>
    <message>
        <source>截图：{where}</source>
        <translation>Screenshot: {where}</translation>
    </message>
    <message>
        <source>所有按键恢复成刚装好的样子</source>
        <translation>All keys as they came</translation>
    </message>
    <message>
        <source>手势能做的，按钮也能做</source>
        <translation>What a gesture does, a button does too</translation>
    </message>
    <message>
        <source>打不开公告库，请检查这个文件夹能不能读写。</source>
        <translation>The library cannot be opened. Check that this folder can be read and written.</translation>
    </message>
    <message>
        <source>打不开这个文件夹（{reason}）</source>
        <translation>This folder cannot be opened ({reason})</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印机没有响应。请检查打印机，或者选择“打印到文件”。</source>
        <translation>The printer does not respond. Check the printer, or choose &quot;Print to File&quot;.</translation>
    </message>
    <message>
        <source>打印这篇公告，或者存成 PDF 文件</source>
        <translation>Print this notice, or save it as a PDF file</translation>
    </message>
    <message>
        <source>打开“字体册”，启用“苹方-简”</source>
        <translation>Open &quot;Font Book&quot; and turn on &quot;PingFang SC&quot;</translation>
    </message>
    <message>
        <source>打开、字号、朗读、查找都通知读屏，各 1 次</source>
        <translation>Opening, size, reading and search are each announced once</translation>
    </message>
    <message>
        <source>打开后，鼠标停在哪一段，就读哪一段</source>
        <translation>When on, reads the part the mouse rests on</translation>
    </message>
    <message>
        <source>打开或关闭十字线</source>
        <translation>Turns the crosshair on or off</translation>
    </message>
    <message>
        <source>打开或关闭大鼠标</source>
        <translation>Turns the large pointer on or off</translation>
    </message>
    <message>
        <source>打开或关闭指读</source>
        <translation>Turns &quot;Point to read&quot; on or off</translation>
    </message>
    <message>
        <source>打开或关闭放大镜</source>
        <translation>Turns the magnifier on or off</translation>
    </message>
    <message>
        <source>打开或关闭阅读尺</source>
        <translation>Turns the reading ruler on or off</translation>
    </message>
    <message>
        <source>打开或收起十字线、阅读尺、放大镜这一排按钮</source>
        <translation>Shows or hides the row of buttons for crosshair, ruler and magnifier</translation>
    </message>
    <message>
        <source>打开或收起大字幕</source>
        <translation>Shows or hides the large caption</translation>
    </message>
    <message>
        <source>打开的文件太多</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>找不到 {source}。</source>
        <translation>{source} was not found.</translation>
    </message>
    <message>
        <source>找到 {count} 篇公告</source>
        <translation>Found {count} in the list</translation>
    </message>
    <message>
        <source>找到 {count} 篇，{about}</source>
        <translation>Found {count}. {about}</translation>
    </message>
    <message>
        <source>找到了：{what}</source>
        <translation>Found: {what}</translation>
    </message>
    <message>
        <source>找到时</source>
        <translation>With results</translation>
    </message>
    <message>
        <source>把列表和按钮收起来，只留正文和朗读</source>
        <translation>Puts away the list and the buttons; leaves the text and reading aloud</translation>
    </message>
    <message>
        <source>把字放大一号</source>
        <translation>Make the letters one size larger</translation>
    </message>
    <message>
        <source>把字缩小一号</source>
        <translation>Make the letters one size smaller</translation>
    </message>
    <message>
        <source>把报告写成网页文件</source>
        <translation>write the report as a web page</translation>
    </message>
    <message>
        <source>把断开的一行接上</source>
        <translation>Lines joined again</translation>
    </message>
    <message>
        <source>把断开的一页接上</source>
        <translation>Pages joined again</translation>
    </message>
    <message>
        <source>把断开的标题接上</source>
        <translation>Titles joined again</translation>
    </message>
    <message>
        <source>把读出的句子和通知读屏的事件记到这个文件（每行一个 JSON）</source>
        <translation>write the sentences read and the events told to screen readers to this file (a JSON line each)</translation>
    </message>
    <message>
        <source>把这一句再读一遍</source>
        <translation>Read this sentence once more</translation>
    </message>
    <message>
        <source>把鼠标指着的地方放大来看</source>
        <translation>Enlarges what the mouse points at</translation>
    </message>
    <message>
        <source>把鼠标的箭头变大</source>
        <translation>Makes the mouse pointer larger</translation>
    </message>
    <message>
        <source>指到时变了</source>
        <translation>changed by pointing</translation>
    </message>
    <message>
        <source>指读</source>
        <translation>Point to read</translation>
    </message>
    <message>
        <source>指读已关闭。</source>
        <translation>Point to read is off.</translation>
    </message>
    <message>
        <source>指读已打开：鼠标停在哪一段就读哪一段，按一下马上读。按 Esc 关闭。</source>
        <translation>Point to read is on: the part under the mouse is read; click to read it at once. Press Esc to turn it off.</translation>
    </message>
    <message>
        <source>指读开着，按一下关闭</source>
        <translation>Point to read is on; press to turn it off</translation>
    </message>
    <message>
        <source>按 Tab 到不了</source>
        <translation>Tab does not reach it</translation>
    </message>
    <message>
        <source>按 Tab 离不开</source>
        <translation>Tab does not leave it</translation>
    </message>
    <message>
        <source>按“大字”“小字”改字号，按“配色”换颜色，程序会记住。</source>
        <translation>Press &quot;Larger&quot; or &quot;Smaller&quot; to change the letter size, and &quot;Colours&quot; to change the colours. The program remembers them.</translation>
    </message>
    <message>
        <source>按“收藏”，或者按列表里的星形，收藏一篇公告。列表上面的“全部”“收藏”和各种公告的名称，按哪个就只列出哪些；搜索也只在里面找。</source>
        <translation>Press &quot;Favourite&quot;, or the star in the list, to keep a notice as a favourite. Above the list stand &quot;All&quot;, &quot;Favourite&quot; and the kinds of notices: the one you press is what is listed, and searched.</translation>
    </message>
    <message>
        <source>按“改”，再按新的按键。改了马上能用。</source>
        <translation>Press &quot;Change&quot;, then the new keys. They work at once.</translation>
    </message>
    <message>
        <source>按“朗读”时选中这一段，由读屏软件读出</source>
        <translation>&quot;Read aloud&quot; selects the part, and your screen reader reads it</translation>
    </message>
    <message>
        <source>按“朗读”，就读：{name}</source>
        <translation>Press &quot;Read aloud&quot; to hear: {name}</translation>
    </message>
    <message>
        <source>按“查找”，在打开的这篇公告里找字词：简体繁体、全角半角都能找到，回车到下一处，Esc 收起。</source>
        <translation>Press &quot;Find&quot; to look for words in this notice: in either script, in full or half width. Enter goes to the next place, Esc closes it.</translation>
    </message>
    <message>
        <source>按“添加”选择自己的公告文件，或者把文件、文件夹拖到窗口里。</source>
        <translation>Press &quot;Add&quot; to choose your own notice files, or drag files and folders into the window.</translation>
    </message>
    <message>
        <source>按“辅助”出来一排按钮：“十字线”和“阅读尺”帮您看准一行，“放大镜”放大鼠标指着的地方，“大鼠标”把箭头变大，“只看正文”收起别的东西，按 Esc 就都回来。</source>
        <translation>&quot;Aids&quot; brings a row of buttons: &quot;Crosshair&quot; and &quot;Reading ruler&quot; help you keep to a line, &quot;Magnifier&quot; enlarges what the mouse points at, &quot;Large pointer&quot; makes the arrow larger, &quot;Text alone&quot; puts everything else away until you press Esc.</translation>
    </message>
    <message>
        <source>按下</source>
        <translation>Pressed</translation>
    </message>
    <message>
        <source>按下和再按都能得知：状态、名称、事件</source>
        <translation>Both presses are told: state, name, event</translation>
    </message>
    <message>
        <source>按下还没有松开就读了</source>
        <translation>read while still held down</translation>
    </message>
    <message>
        <source>按了也不延长</source>
        <translation>pressing gives no more time</translation>
    </message>
    <message>
        <source>按回车或者点一下，列表里就只留下这种公告</source>
        <translation>Press Enter or click to list only notices of this kind</translation>
    </message>
    <message>
        <source>按回车或者点一下，就到那一部分</source>
        <translation>Press Enter or click to go to that part</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>按键：{keys}</source>
        <translation>Keys: {keys}</translation>
    </message>
    <message>
        <source>换一种配色</source>
        <translation>Change the colours</translation>
    </message>
    <message>
        <source>换成半角</source>
        <translation>Changed to half-width</translation>
    </message>
    <message>
        <source>换成它代表的字</source>
        <translation>Changed to the characters they stand for</translation>
    </message>
    <message>
        <source>换成看上去一样的普通字</source>
        <translation>Changed to the ordinary characters that look the same</translation>
    </message>
    <message>
        <source>换成简体</source>
        <translation>Changed to simplified</translation>
    </message>
    <message>
        <source>换成自己顺手的按键</source>
        <translation>Choose keys that suit you</translation>
    </message>
    <message>
        <source>换配色</source>
        <translation>Change colours</translation>
    </message>
    <message>
        <source>接上音箱或耳机，再在“系统设置 → 声音 → 输出”里选它</source>
        <translation>Connect a speaker or headphones, then choose it under &quot;System Settings → Sound → Output&quot;</translation>
    </message>
    <message>
        <source>接上音箱或耳机，再在“设置 → 系统 → 声音”里选它作输出设备</source>
        <translation>Connect a speaker or headphones, then choose it as the output under &quot;Settings → System → Sound&quot;</translation>
    </message>
    <message>
        <source>接上音箱或耳机，再运行：{start}</source>
        <translation>Connect a speaker or headphones, then run: {start}</translation>
    </message>
    <message>
        <source>接着使用，不清空</source>
        <translation>Carry on without clearing anything</translation>
    </message>
    <message>
        <source>控制字符</source>
        <translation>Control characters</translation>
    </message>
    <message>
        <source>提前 {seconds} 秒</source>
        <translation>{seconds} seconds ahead</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>提示里的话别处也有</source>
        <translation>What a tooltip says is said elsewhere too</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索“{word}”</source>
        <translation>Search for &quot;{word}&quot;</translation>
    </message>
    <message>
        <source>搜索、列表、正文、朗读栏，一个接一个</source>
        <translation>Search, list, text, reading bar, one after another</translation>
    </message>
    <message>
        <source>搜索公告</source>
        <translation>Search notices</translation>
    </message>
    <message>
        <source>搜索公告……</source>
        <translation>Search notices...</translation>
    </message>
    <message>
        <source>搜索的字词</source>
        <translation>Words to search for</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销之后和原来不同</source>
        <translation>not as before once it was undone</translation>
    </message>
    <message>
        <source>撤销恢复</source>
        <translation>Undo reset</translation>
    </message>
    <message>
        <source>播放声音的程序没有启动，请重新打开听公告；如果还不行，请在终端运行 notice-reader doctor。</source>
        <translation>The program that plays the sound did not start. Open Notice Reader again; if that does not help, run notice-reader doctor in a terminal.</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>收藏打开的公告，或者列表里选中的那一篇；再按一次取消</source>
        <translation>Makes the open notice, or the one chosen in the list, a favourite; press again to undo</translation>
    </message>
    <message>
        <source>收藏这篇公告，或者取消收藏</source>
        <translation>Makes this notice a favourite, or no longer one</translation>
    </message>
    <message>
        <source>收藏里没有“{kind}”。去掉 --kind 看全部收藏。</source>
        <translation>There is no &quot;{kind}&quot; among the favourites. Leave out --kind to see them all.</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>收起屏幕键盘</source>
        <translation>Close the screen keyboard</translation>
    </message>
    <message>
        <source>收起查找，留在找到的地方</source>
        <translation>Close the search and stay at the place found</translation>
    </message>
    <message>
        <source>收起这一排按钮；打开的辅助照样开着</source>
        <translation>Puts this row away; aids that are on stay on</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>改回刚才的按键</source>
        <translation>The keys as they were before</translation>
    </message>
    <message>
        <source>改回去</source>
        <translation>Undo my change</translation>
    </message>
    <message>
        <source>改回去了：“{word}”按原来的读法读。</source>
        <translation>Undone: &quot;{word}&quot; is read as before.</translation>
    </message>
    <message>
        <source>改回恢复之前的设置</source>
        <translation>Go back to the settings before the reset</translation>
    </message>
    <message>
        <source>改好了：{keys}。</source>
        <translation>Done: {keys}.</translation>
    </message>
    <message>
        <source>改按键</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>改：{action}</source>
        <translation>Change: {action}</translation>
    </message>
    <message>
        <source>放大后文字不被截断</source>
        <translation>Enlarged text is not cut off</translation>
    </message>
    <message>
        <source>放大镜</source>
        <translation>Magnifier</translation>
    </message>
    <message>
        <source>放大镜已关闭。</source>
        <translation>Magnifier off.</translation>
    </message>
    <message>
        <source>放大镜已打开。</source>
        <translation>Magnifier on.</translation>
    </message>
    <message>
        <source>放大镜放大</source>
        <translation>Magnifier enlarges</translation>
    </message>
    <message>
        <source>放大镜的位置</source>
        <translation>Place of the magnifier</translation>
    </message>
    <message>
        <source>文件不是 UTF-8 文本</source>
        <translation>the file is not UTF-8 text</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>文件名太长</source>
        <translation>the file name is too long</translation>
    </message>
    <message>
        <source>文件名无效</source>
        <translation>the file name is not valid</translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>文件太大（超过 {size} MB），请分成小一些的文件</source>
        <translation>The file is too large (over {size} MB). Split it into smaller files</translation>
    </message>
    <message>
        <source>文件夹不是空的</source>
        <translation>the folder is not empty</translation>
    </message>
    <message>
        <source>文件或文件夹；- 是标准输入</source>
        <translation>files or folders; - is standard input</translation>
    </message>
    <message>
        <source>文件正被别的程序使用</source>
        <translation>another program is using the file</translation>
    </message>
    <message>
        <source>文字 ≥ 18 磅</source>
        <translation>Text ≥ 18 pt</translation>
    </message>
    <message>
        <source>文字对比度 ≥ 7:1</source>
        <translation>Text contrast ≥ 7:1</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>斜线</source>
        <translation>slash</translation>
    </message>
    <message>
        <source>断行</source>
        <translation>Broken lines</translation>
    </message>
    <message>
        <source>断页</source>
        <translation>Broken pages</translation>
    </message>
    <message>
        <source>新增 {added} 篇公告</source>
        <translation>New notices: {added}</translation>
    </message>
    <message>
        <source>新增 {added} 篇，并入已有公告 {merged} 篇，已有 {unchanged} 篇。</source>
        <translation>New: {added}. Added to notices you have: {merged}. Already there: {unchanged}.</translation>
    </message>
    <message>
        <source>无障碍总线没有启动，不能从外面检查。</source>
        <translation>The accessibility bus did not start, so nothing can be checked from outside.</translation>
    </message>
    <message>
        <source>无障碍树里没有这个窗口，不能从外面检查。</source>
        <translation>The window is not in the accessibility tree, so it cannot be checked from outside.</translation>
    </message>
    <message>
        <source>无障碍树里的正文完整，次序与公告相同</source>
        <translation>The text in the accessibility tree is whole and in the order of the notice</translation>
    </message>
    <message>
        <source>无障碍检查报告</source>
        <translation>Accessibility report</translation>
    </message>
    <message>
        <source>显示一段文字交给语音时的样子</source>
        <translation>show a text as it is given to the voice</translation>
    </message>
    <message>
        <source>显示一篇公告</source>
        <translation>show a notice</translation>
    </message>
    <message>
        <source>显示版本号</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>显示这段说明</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>暂停或继续</source>
        <translation>Pause or go on</translation>
    </message>
    <message>
        <source>暂停朗读，再按一次继续</source>
        <translation>Pause reading; press again to go on</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>最多列出几篇（默认 50）</source>
        <translation>how many to list at most (default 50)</translation>
    </message>
    <message>
        <source>最大</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>最大 {:g} 磅</source>
        <translation>at most {:g} pt</translation>
    </message>
    <message>
        <source>有一条不符合时，退出状态是 1。</source>
        <translation>The exit status is 1 when something does not meet a rule.</translation>
    </message>
    <message>
        <source>有名称</source>
        <translation>Has a name</translation>
    </message>
    <message>
        <source>有焦点的看得见</source>
        <translation>What has the focus can be seen</translation>
    </message>
    <message>
        <source>有角色</source>
        <translation>Has a role</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>朗读一篇公告，或存成 WAV 文件</source>
        <translation>read a notice aloud, or save it as a WAV file</translation>
    </message>
    <message>
        <source>朗读引擎</source>
        <translation>Speech engine</translation>
    </message>
    <message>
        <source>朗读引擎 espeak-ng 无法装入（{error}）。</source>
        <translation>The speech engine espeak-ng cannot be loaded ({error}).</translation>
    </message>
    <message>
        <source>朗读引擎 espeak-ng 的文件不完整，请运行：{command}</source>
        <translation>Files of the speech engine espeak-ng are missing. Run: {command}</translation>
    </message>
    <message>
        <source>朗读引擎 pyttsx3（{driver}）不能用，请运行：pip install pyttsx3</source>
        <translation>The speech engine pyttsx3 ({driver}) cannot be used. Run: pip install pyttsx3</translation>
    </message>
    <message>
        <source>朗读引擎中途换了采样率，没有存成文件。</source>
        <translation>The speech engine changed its sample rate midway. Nothing was saved.</translation>
    </message>
    <message>
        <source>朗读引擎出错（{name}）。</source>
        <translation>The speech engine failed ({name}).</translation>
    </message>
    <message>
        <source>朗读引擎意外退出，已重新启动。</source>
        <translation>The speech engine ended unexpectedly and was started again.</translation>
    </message>
    <message>
        <source>朗读引擎无法启动，请运行 notice-reader doctor 查看原因。</source>
        <translation>The speech engine cannot start. Run notice-reader doctor to find out why.</translation>
    </message>
    <message>
        <source>朗读引擎没有反应。</source>
        <translation>The speech engine does not respond.</translation>
    </message>
    <message>
        <source>朗读引擎没有反应，已重新启动。</source>
        <translation>The speech engine did not respond and was started again.</translation>
    </message>
    <message>
        <source>朗读引擎没有给出声音。</source>
        <translation>The speech engine gave no sound.</translation>
    </message>
    <message>
        <source>朗读引擎缺少中文语音，请运行：{command}</source>
        <translation>The speech engine has no Chinese voice. Run: {command}</translation>
    </message>
    <message>
        <source>朗读引擎读不出这一句。</source>
        <translation>The speech engine cannot read this sentence.</translation>
    </message>
    <message>
        <source>朗读或停止</source>
        <translation>Read aloud or stop</translation>
    </message>
    <message>
        <source>朗读时</source>
        <translation>While reading</translation>
    </message>
    <message>
        <source>朗读时显示大字幕</source>
        <translation>Large caption while reading</translation>
    </message>
    <message>
        <source>朗读时正文跟着走</source>
        <translation>Page follows the reading</translation>
    </message>
    <message>
        <source>朗读时用很大的字显示正在读的这一句</source>
        <translation>Shows the sentence being read in very large letters</translation>
    </message>
    <message>
        <source>朗读没有成功。请运行 notice-reader doctor 查看原因。</source>
        <translation>Reading aloud did not work. Run notice-reader doctor to find out why.</translation>
    </message>
    <message>
        <source>朗读的声音</source>
        <translation>Reading voice</translation>
    </message>
    <message>
        <source>朗读的语速</source>
        <translation>Reading speed</translation>
    </message>
    <message>
        <source>本周六上午九点，社区活动室免费量血压、测血糖。</source>
        <translation>Free blood pressure and blood sugar checks in the community hall on Saturday at nine.</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>来源 {source}</source>
        <translation>From {source}</translation>
    </message>
    <message>
        <source>来源之间的不同（{count:,} 处）</source>
        <translation>Differences between the sources ({count:,})</translation>
    </message>
    <message>
        <source>松开之后请求朗读 {count} 次</source>
        <translation>asked to read {count} times once let go</translation>
    </message>
    <message>
        <source>松开才读，只读这一区域</source>
        <translation>Reads when let go, and this region only</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>Result of the search</translation>
    </message>
    <message>
        <source>标准输入</source>
        <translation>Standard input</translation>
    </message>
    <message>
        <source>标明了界面的语言</source>
        <translation>The language of the interface is given</translation>
    </message>
    <message>
        <source>标点</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>标题断行</source>
        <translation>Broken titles</translation>
    </message>
    <message>
        <source>标题由正文提取</source>
        <translation>Title taken from the text</translation>
    </message>
    <message>
        <source>标题的次序或数目不同</source>
        <translation>the order or number of the headings differs</translation>
    </message>
    <message>
        <source>样子</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>格式：text（默认）、markdown、html 或 json</source>
        <translation>the form: text (default), markdown, html or json</translation>
    </message>
    <message>
        <source>检查不了（{trouble}）</source>
        <translation>Could not be checked ({trouble})</translation>
    </message>
    <message>
        <source>检查了哪些规则</source>
        <translation>Which rules were checked</translation>
    </message>
    <message>
        <source>检查程序没有启动</source>
        <translation>The check did not start</translation>
    </message>
    <message>
        <source>检查语音、声音设备和字体，并说明怎样补上缺的</source>
        <translation>check speech, sound device and fonts, and tell how to get what is missing</translation>
    </message>
    <message>
        <source>检查运行中的窗口是否符合无障碍要求</source>
        <translation>check the running window for accessibility</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>模型已添加；还没有声音文件（.bin）。</source>
        <translation>The model was added. There are no voice files (.bin) yet.</translation>
    </message>
    <message>
        <source>欢迎 {number}</source>
        <translation>Welcome {number}</translation>
    </message>
    <message>
        <source>欢迎使用听公告（{number} / {count}）
{question}</source>
        <translation>Welcome to Notice Reader ({number} of {count})
{question}</translation>
    </message>
    <message>
        <source>正在准备公告……</source>
        <translation>Getting the notices ready...</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>Opening...</translation>
    </message>
    <message>
        <source>正在整理公告</source>
        <translation>Sorting the notices</translation>
    </message>
    <message>
        <source>正在整理公告，完了就换语言。</source>
        <translation>The language changes as soon as the notices are sorted.</translation>
    </message>
    <message>
        <source>正在查找……</source>
        <translation>Looking...</translation>
    </message>
    <message>
        <source>正在查读法……</source>
        <translation>Looking up readings...</translation>
    </message>
    <message>
        <source>正在读的句子有底色和下划线。程序不会自己出声。</source>
        <translation>The sentence being read is underlined and has a coloured background. The program never makes a sound by itself.</translation>
    </message>
    <message>
        <source>正在连读，按一下停止</source>
        <translation>Reading on; press to stop</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>正文下面，不挡字</source>
        <translation>Below the text, hiding nothing</translation>
    </message>
    <message>
        <source>正文和大字幕用的字</source>
        <translation>Script of text and caption</translation>
    </message>
    <message>
        <source>正文的标题在无障碍树里也是标题</source>
        <translation>Headings of the text are headings in the accessibility tree</translation>
    </message>
    <message>
        <source>此文合自 {editions} 个来源，已修复 {repaired:,} 处</source>
        <translation>Combined from {editions} sources; repairs: {repaired:,}</translation>
    </message>
    <message>
        <source>此文已修复 {repaired:,} 处</source>
        <translation>Repairs: {repaired:,}</translation>
    </message>
    <message>
        <source>段距 ≥ 1.5 倍行距</source>
        <translation>Paragraph spacing ≥ 1.5 times the line spacing</translation>
    </message>
    <message>
        <source>每一段旁边都有一个“读这一段”，想听哪一段就按哪一个。用鼠标在正文里点一下，“朗读”就读点中的那一段。</source>
        <translation>Every part has its own &quot;Read this part&quot; button. Press the one you want to hear. If you click in the text with the mouse, &quot;Read aloud&quot; reads the part you clicked.</translation>
    </message>
    <message>
        <source>每个可读区域有一个朗读按钮</source>
        <translation>Every region that can be read has a read button</translation>
    </message>
    <message>
        <source>每秒 {count} 次</source>
        <translation>{count} times a second</translation>
    </message>
    <message>
        <source>每秒闪动 ≤ 3 次</source>
        <translation>Flashes ≤ 3 times a second</translation>
    </message>
    <message>
        <source>每行 ≤ 40 字</source>
        <translation>At most 40 characters a line</translation>
    </message>
    <message>
        <source>每行是编号、日期、标题。</source>
        <translation>Each line has number, date and title.</translation>
    </message>
    <message>
        <source>每行最多</source>
        <translation>Longest line</translation>
    </message>
    <message>
        <source>没有“{kind}”这种公告。这里有：{kinds}。</source>
        <translation>There is no notice of the kind &quot;{kind}&quot;. There are: {kinds}.</translation>
    </message>
    <message>
        <source>没有“{word}”这个命令，也没有这个文件</source>
        <translation>there is no command &quot;{word}&quot;, and no such file</translation>
    </message>
    <message>
        <source>没有人按就不朗读：0 次</source>
        <translation>Nothing is read unless someone asks: 0 times</translation>
    </message>
    <message>
        <source>没有从外面（AT-SPI）检查：{error}</source>
        <translation>Not checked from outside (AT-SPI): {error}</translation>
    </message>
    <message>
        <source>没有从外面（AT-SPI）检查：缺少 {names}。</source>
        <translation>Not checked from outside (AT-SPI): lacking {names}.</translation>
    </message>
    <message>
        <source>没有关闭的按钮</source>
        <translation>no button that closes it</translation>
    </message>
    <message>
        <source>没有单个字符的快捷键</source>
        <translation>No shortcuts of a single character</translation>
    </message>
    <message>
        <source>没有名为“{key}”的声音；可用的有：{known}。</source>
        <translation>There is no voice called &quot;{key}&quot;. There are: {known}.</translation>
    </message>
    <message>
        <source>没有名为“{name}”的朗读引擎；可用的有：{known}。</source>
        <translation>There is no speech engine called &quot;{name}&quot;. There are: {known}.</translation>
    </message>
    <message>
        <source>没有名称</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>没有回答</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>没有屏幕，在内存里显示（offscreen）</source>
        <translation>No screen; shown in memory (offscreen)</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有找到 pyttsx3</source>
        <translation>pyttsx3 was not found</translation>
    </message>
    <message>
        <source>没有找到“{query}”。

换个词试试。</source>
        <translation>&quot;{query}&quot; was not found.

Try another word.</translation>
    </message>
    <message>
        <source>没有找到“{query}”，换个词试试。</source>
        <translation>&quot;{query}&quot; was not found. Try another word.</translation>
    </message>
    <message>
        <source>没有找到“{section}”这一段。有这些：{labels}。</source>
        <translation>There is no part &quot;{section}&quot;. There are: {labels}.</translation>
    </message>
    <message>
        <source>没有找到中文语音</source>
        <translation>No Chinese voice was found</translation>
    </message>
    <message>
        <source>没有找到中文语音，请在系统的语音设置里添加一个中文语音（普通话）。</source>
        <translation>No Chinese voice was found. Add a Chinese voice (Mandarin) in the speech settings of your system.</translation>
    </message>
    <message>
        <source>没有找到公告</source>
        <translation>No notice was found</translation>
    </message>
    <message>
        <source>没有找到声音设备</source>
        <translation>No sound device was found</translation>
    </message>
    <message>
        <source>没有找到声音设备，请接上音箱或耳机，再按一次“朗读”。</source>
        <translation>No sound device was found. Connect a speaker or headphones, then press &quot;Read aloud&quot; again.</translation>
    </message>
    <message>
        <source>没有找到时</source>
        <translation>With no results</translation>
    </message>
    <message>
        <source>没有找到朗读引擎 espeak-ng，请运行：{command}</source>
        <translation>The speech engine espeak-ng was not found. Run: {command}</translation>
    </message>
    <message>
        <source>没有找到能显示简体中文的字体</source>
        <translation>No font that shows Simplified Chinese was found</translation>
    </message>
    <message>
        <source>没有按钮：{names}</source>
        <translation>no buttons for: {names}</translation>
    </message>
    <message>
        <source>没有提醒就到时间了</source>
        <translation>time was up without a warning</translation>
    </message>
    <message>
        <source>没有改。</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>没有改。Tab 是走动用的，不能当按键。</source>
        <translation>Nothing was changed. Tab is for moving on and cannot be a key.</translation>
    </message>
    <message>
        <source>没有朗读引擎，无法检查</source>
        <translation>There is no speech engine, so this cannot be checked</translation>
    </message>
    <message>
        <source>没有权限</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>没有权限读写公告库。</source>
        <translation>You do not have permission to use this library.</translation>
    </message>
    <message>
        <source>没有权限读写公告库所在的文件夹。</source>
        <translation>You do not have permission to use the library folder.</translation>
    </message>
    <message>
        <source>没有标准输入</source>
        <translation>There is no standard input</translation>
    </message>
    <message>
        <source>没有标题</source>
        <translation>no title</translation>
    </message>
    <message>
        <source>没有编号为“{id}”的公告。</source>
        <translation>There is no notice with the number &quot;{id}&quot;.</translation>
    </message>
    <message>
        <source>没有装过这个自然语音，请先运行：notice-reader voices add 文件夹。</source>
        <translation>This natural voice was not added. First run: notice-reader voices add FOLDER.</translation>
    </message>
    <message>
        <source>没有要求就不联网：0 个连接</source>
        <translation>No network unless asked for: 0 connections</translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>No record.</translation>
    </message>
    <message>
        <source>没有读法可听</source>
        <translation>no reading can be heard</translation>
    </message>
    <message>
        <source>没有这个公告库</source>
        <translation>There is no such library</translation>
    </message>
    <message>
        <source>没有这个文件或文件夹</source>
        <translation>there is no such file or folder</translation>
    </message>
    <message>
        <source>没有这种公告。

按“全部”，看全部公告。</source>
        <translation>There are no notices of this kind.

Press &quot;All&quot; to see all notices.</translation>
    </message>
    <message>
        <source>没能写入自己的读音表 {target}（{reason}）。</source>
        <translation>Your list of readings could not be written: {target} ({reason}).</translation>
    </message>
    <message>
        <source>没能添加“{name}”{more}：{why}</source>
        <translation>&quot;{name}&quot;{more} could not be added: {why}</translation>
    </message>
    <message>
        <source>没能还原的乱码</source>
        <translation>Garbled text that could not be restored</translation>
    </message>
    <message>
        <source>注音</source>
        <translation>Pronunciation notes</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>测得</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>添加了 {count} 个声音：{names}。</source>
        <translation>Voices added ({count}): {names}.</translation>
    </message>
    <message>
        <source>添加公告</source>
        <translation>Add notices</translation>
    </message>
    <message>
        <source>添加公告文件</source>
        <translation>Add notice files</translation>
    </message>
    <message>
        <source>添加，或试听</source>
        <translation>add, or hear</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>清空搜索，列出全部公告</source>
        <translation>Clear the search and list all notices</translation>
    </message>
    <message>
        <source>点字母打拼音，也可以只打每个字的第一个字母；再点要找的词。</source>
        <translation>Press letters to write pinyin, or only the first letter of each character; then press the word you want.</translation>
    </message>
    <message>
        <source>焦点次序与阅读次序相同</source>
        <translation>Focus goes in the order of reading</translation>
    </message>
    <message>
        <source>焦点看得见：≥ 2 像素，≥ 3:1</source>
        <translation>Focus can be seen: ≥ 2 pixels, ≥ 3:1</translation>
    </message>
    <message>
        <source>照常</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>状态不只靠颜色：灰度对比 ≥ 3:1</source>
        <translation>States do not depend on colour alone: ≥ 3:1 in grey</translation>
    </message>
    <message>
        <source>现在不能朗读，请告诉工作人员。</source>
        <translation>Reading aloud does not work now. Please tell the staff.</translation>
    </message>
    <message>
        <source>现在只看正文，按 Esc 或者“全部显示”恢复。</source>
        <translation>Only the text is shown. Press Esc or &quot;Show all&quot; to bring back the rest.</translation>
    </message>
    <message>
        <source>现在只看正文，按一下让列表和按钮都回来</source>
        <translation>Only the text is shown; press to bring back the list and the buttons</translation>
    </message>
    <message>
        <source>现在是 {keys}。按这里，再按新的按键。</source>
        <translation>Now {keys}. Press here, then the new keys.</translation>
    </message>
    <message>
        <source>现在是{label}，按一下换一种配色</source>
        <translation>Now {label}; press to change</translation>
    </message>
    <message>
        <source>现在这样读</source>
        <translation>Read like this now</translation>
    </message>
    <message>
        <source>用上下箭头选择，按回车打开</source>
        <translation>Use the up and down arrows to choose, Enter to open</translation>
    </message>
    <message>
        <source>用哪个声音（见 voices）</source>
        <translation>which voice (see voices)</translation>
    </message>
    <message>
        <source>用哪个声音（见 voices；默认是设置里选的）</source>
        <translation>which voice (see voices; default: the one in the settings)</translation>
    </message>
    <message>
        <source>用本程序自己的声音朗读</source>
        <translation>The program reads with its own voice</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>用键盘能到达</source>
        <translation>Can be reached by keyboard</translation>
    </message>
    <message>
        <source>用键盘能离开</source>
        <translation>Can be left by keyboard</translation>
    </message>
    <message>
        <source>由 {count} 个来源合成，</source>
        <translation>Combined from {count} sources. </translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>目录、打印、指读、大字幕、设置和其他</source>
        <translation>Contents, print, point to read, large caption, settings and more</translation>
    </message>
    <message>
        <source>看不出这个文件用的是什么文字编码，读不出来</source>
        <translation>The text encoding of this file is unknown, so it cannot be read</translation>
    </message>
    <message>
        <source>看到“{label}”，读出“{name}”</source>
        <translation>shows &quot;{label}&quot;, is read as &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>看有哪些按键，换成自己顺手的</source>
        <translation>See the keys, and choose ones that suit you</translation>
    </message>
    <message>
        <source>看看修复了什么，几个来源有什么不同</source>
        <translation>See what was repaired, and where the sources differ</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>磁盘已满，没有写入公告库；请腾出空间后再试一次。</source>
        <translation>The disk is full and nothing was written to the library. Free some space and try again.</translation>
    </message>
    <message>
        <source>磁盘是只读的</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>the disk failed</translation>
    </message>
    <message>
        <source>磁盘配额已用完</source>
        <translation>the disk quota is used up</translation>
    </message>
    <message>
        <source>离开大厅模式</source>
        <translation>Leave kiosk mode</translation>
    </message>
    <message>
        <source>程序内部出了问题，这一步没有完成。</source>
        <translation>Something went wrong inside the program. This step was not finished.</translation>
    </message>
    <message>
        <source>程序更新了，正在重新整理公告</source>
        <translation>The program was updated. Sorting the notices again</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>空格分开的词都要有；繁体简体都可以，标点不算。日期如 2025年3月6日、2025-03-06、2025年3月。</source>
        <translation>All words, apart by spaces, must be there. Simplified or traditional script; punctuation does not count. Dates such as 2025-03-06 or 2025-03.</translation>
    </message>
    <message>
        <source>窄窗列表</source>
        <translation>Narrow window, list</translation>
    </message>
    <message>
        <source>窄窗正文</source>
        <translation>Narrow window, text</translation>
    </message>
    <message>
        <source>窗口有标题</source>
        <translation>The window has a title</translation>
    </message>
    <message>
        <source>窗口系统</source>
        <translation>Window system</translation>
    </message>
    <message>
        <source>窗口里放不下的按钮都在里面</source>
        <translation>The buttons that have no room in the window</translation>
    </message>
    <message>
        <source>窗口里面和外面（AT-SPI，读屏软件看到的）都检查了。</source>
        <translation>Checked from inside the window and from outside (AT-SPI, as screen readers see it).</translation>
    </message>
    <message>
        <source>窗口（Qt）</source>
        <translation>Window (Qt)</translation>
    </message>
    <message>
        <source>第 {number} 处，共 {count} 处</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>第 {number} 种读法，{pinyin}</source>
        <translation>Reading {number}, {pinyin}</translation>
    </message>
    <message>
        <source>第 {number} 行</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>第一部分</source>
        <translation>First part</translation>
    </message>
    <message>
        <source>等 {count} 个文件</source>
        <translation> and others ({count} files)</translation>
    </message>
    <message>
        <source>等一等</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>等了太久，没有回应</source>
        <translation>there was no answer for too long</translation>
    </message>
    <message>
        <source>等号</source>
        <translation>equals</translation>
    </message>
    <message>
        <source>简体</source>
        <translation>Simplified</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>系统中文语音</source>
        <translation>Chinese voice of the system</translation>
    </message>
    <message>
        <source>系统拒绝了</source>
        <translation>the system refused</translation>
    </message>
    <message>
        <source>系统拒绝了（错误号 {number}）</source>
        <translation>the system refused (error {number})</translation>
    </message>
    <message>
        <source>系统设置 → 辅助功能 → 朗读内容 → 系统声音</source>
        <translation>System Settings → Accessibility → Spoken Content → System voice</translation>
    </message>
    <message>
        <source>紧一点</source>
        <translation>Tight</translation>
    </message>
    <message>
        <source>繁体</source>
        <translation>Traditional</translation>
    </message>
    <message>
        <source>繁体字</source>
        <translation>Traditional characters</translation>
    </message>
    <message>
        <source>约听 {minutes} 分钟</source>
        <translation>About {minutes} min to hear</translation>
    </message>
    <message>
        <source>约听{minutes}分钟</source>
        <translation>{minutes} min to hear</translation>
    </message>
    <message>
        <source>纸色</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Carry on</translation>
    </message>
    <message>
        <source>缺少 {}</source>
        <translation>missing {}</translation>
    </message>
    <message>
        <source>缺少播放声音的系统组件</source>
        <translation>The system lacks what it needs to play sound</translation>
    </message>
    <message>
        <source>缺少播放声音的系统组件，请在终端运行 notice-reader doctor，按提示安装。</source>
        <translation>The system lacks what it needs to play sound. Run notice-reader doctor in a terminal and install what it says.</translation>
    </message>
    <message>
        <source>缺少显示窗口的系统组件：{names}</source>
        <translation>The system lacks what it needs to show windows: {names}</translation>
    </message>
    <message>
        <source>网址：{address}</source>
        <translation>Web address: {address}</translation>
    </message>
    <message>
        <source>网络文件夹断开了</source>
        <translation>the network folder is disconnected</translation>
    </message>
    <message>
        <source>网页符号</source>
        <translation>Web symbols</translation>
    </message>
    <message>
        <source>能放大到 ≥ 30 磅</source>
        <translation>Can be enlarged to ≥ 30 pt</translation>
    </message>
    <message>
        <source>能读 txt、md、html、mht、rss、docx 和带文字的 pdf；读不了的各说一行，其余照常导入。</source>
        <translation>Reads txt, md, html, mht, rss, docx, and pdf with text. What cannot be read is told in one line each; the rest is imported.</translation>
    </message>
    <message>
        <source>自然女声 xiaobei</source>
        <translation>Natural voice, woman: xiaobei</translation>
    </message>
    <message>
        <source>自然女声 xiaoni</source>
        <translation>Natural voice, woman: xiaoni</translation>
    </message>
    <message>
        <source>自然女声 xiaoxiao</source>
        <translation>Natural voice, woman: xiaoxiao</translation>
    </message>
    <message>
        <source>自然女声 xiaoyi</source>
        <translation>Natural voice, woman: xiaoyi</translation>
    </message>
    <message>
        <source>自然男声 yunjian</source>
        <translation>Natural voice, man: yunjian</translation>
    </message>
    <message>
        <source>自然男声 yunxi</source>
        <translation>Natural voice, man: yunxi</translation>
    </message>
    <message>
        <source>自然男声 yunxia</source>
        <translation>Natural voice, man: yunxia</translation>
    </message>
    <message>
        <source>自然男声 yunyang</source>
        <translation>Natural voice, man: yunyang</translation>
    </message>
    <message>
        <source>自然的声音来不及时</source>
        <translation>When the natural voice is late</translation>
    </message>
    <message>
        <source>自然语音正在做这一句，请稍等；先“准备”这篇公告，以后一点就响。</source>
        <translation>The natural voice is making this sentence. Please wait. If you prepare the notice first, it will play at once.</translation>
    </message>
    <message>
        <source>自然语音没有给出声音。</source>
        <translation>The natural voice gave no sound.</translation>
    </message>
    <message>
        <source>自然语音的模型打不开，请重新运行：notice-reader voices add 文件夹。</source>
        <translation>The model of the natural voice cannot be opened. Run again: notice-reader voices add FOLDER.</translation>
    </message>
    <message>
        <source>自然语音需要另外安装，请运行：pip install onnxruntime numpy</source>
        <translation>Natural voices need more to be installed. Run: pip install onnxruntime numpy</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>行距</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>行距 ≥ 1.5 倍字号</source>
        <translation>Line spacing ≥ 1.5 times the letter size</translation>
    </message>
    <message>
        <source>补成一对</source>
        <translation>Made into pairs</translation>
    </message>
    <message>
        <source>被遮住 {width} 像素</source>
        <translation>{width} pixels hidden</translation>
    </message>
    <message>
        <source>要先准备</source>
        <translation>needs preparing</translation>
    </message>
    <message>
        <source>要写其中一个：{}</source>
        <translation>one of these is needed: {}</translation>
    </message>
    <message>
        <source>要写的：</source>
        <translation>To be given:</translation>
    </message>
    <message>
        <source>要查的词</source>
        <translation>the words to look for</translation>
    </message>
    <message>
        <source>要横向滚动 {width:g} 像素</source>
        <translation>{width:g} pixels to scroll sideways</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>角色是“{role}”</source>
        <translation>the role is &quot;{role}&quot;</translation>
    </message>
    <message>
        <source>认不出这个键，请换一个。</source>
        <translation>This key is not known. Please choose another.</translation>
    </message>
    <message>
        <source>记住了：以后“{word}”读 {pinyin}。想改回去，再选中它，按“读错了”。</source>
        <translation>From now on &quot;{word}&quot; is read {pinyin}. To undo this, select it again and press &quot;Misread&quot;.</translation>
    </message>
    <message>
        <source>设备不在</source>
        <translation>the device is not there</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>设置 → 时间和语言 → 语音 → 添加语音</source>
        <translation>Settings → Time &amp; language → Speech → Add voices</translation>
    </message>
    <message>
        <source>词的读音能听、能改</source>
        <translation>The reading of a word can be heard and changed</translation>
    </message>
    <message>
        <source>试听：{hear} 声音名；选用：{say} 公告号 --voice 声音名，或在窗口的设置里选。</source>
        <translation>To hear one: {hear} VOICE. To use one: {say} NUMBER --voice VOICE, or choose it in the settings of the window.</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>语速</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>语速加快</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>语速放慢</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>语速（默认是设置里选的）</source>
        <translation>the speed (default: the one in the settings)</translation>
    </message>
    <message>
        <source>语音数据里没有中文</source>
        <translation>There is no Chinese in the voice data</translation>
    </message>
    <message>
        <source>语音文件不能读写：{file}（{reason}）。</source>
        <translation>A voice file cannot be read or written: {file} ({reason}).</translation>
    </message>
    <message>
        <source>说一声“略去”</source>
        <translation>Say so</translation>
    </message>
    <message>
        <source>说的是“{message}”</source>
        <translation>it says &quot;{message}&quot;</translation>
    </message>
    <message>
        <source>请写出要查的字、词、数字或日期；只有标点或空格查不了。</source>
        <translation>Write a character, word, number or date to look for. Punctuation and spaces alone cannot be found.</translation>
    </message>
    <message>
        <source>请在桌面上打开终端，再运行 notice-reader</source>
        <translation>Open a terminal on the desktop, then run notice-reader</translation>
    </message>
    <message>
        <source>请找管电脑的人帮忙</source>
        <translation>Please ask whoever looks after the computer</translation>
    </message>
    <message>
        <source>请按新的按键</source>
        <translation>Press the new keys</translation>
    </message>
    <message>
        <source>请按新的按键，按 Esc 不改。</source>
        <translation>Press the new keys. Esc leaves it as it is.</translation>
    </message>
    <message>
        <source>请按新的按键：{action}</source>
        <translation>Press the new keys: {action}</translation>
    </message>
    <message>
        <source>请接上音箱或耳机</source>
        <translation>Connect loudspeakers or headphones</translation>
    </message>
    <message>
        <source>请用系统的软件管理器安装（Debian 的包名）：{names}</source>
        <translation>Install with your system&apos;s package manager (Debian&apos;s names): {names}</translation>
    </message>
    <message>
        <source>请确认能用这个屏幕（DISPLAY={display}），再运行 notice-reader</source>
        <translation>Check that this screen can be used (DISPLAY={display}), then run notice-reader</translation>
    </message>
    <message>
        <source>请选一个词（1到{most}个汉字）再改读音。</source>
        <translation>Choose one word (1 to {most} Chinese characters), then change its reading.</translation>
    </message>
    <message>
        <source>读一句话听听；再按一次就停</source>
        <translation>Hear one sentence; press again to stop</translation>
    </message>
    <message>
        <source>读不到无障碍树，不能从外面检查。</source>
        <translation>The accessibility tree cannot be read, so nothing was checked from outside.</translation>
    </message>
    <message>
        <source>读写公告库时磁盘出错，已有内容没有改动；请检查磁盘空间和权限。</source>
        <translation>The disk failed while the library was in use. What is in it was not changed. Check disk space and permissions.</translation>
    </message>
    <message>
        <source>读另一区域，前一个就停</source>
        <translation>Reading another region stops the one before</translation>
    </message>
    <message>
        <source>读完了</source>
        <translation>Finished reading</translation>
    </message>
    <message>
        <source>读屏</source>
        <translation>Screen reader</translation>
    </message>
    <message>
        <source>读屏软件</source>
        <translation>Screen reader</translation>
    </message>
    <message>
        <source>读屏软件来读</source>
        <translation>Screen reader reads</translation>
    </message>
    <message>
        <source>读的不是这一段</source>
        <translation>another part was read</translation>
    </message>
    <message>
        <source>读这一段</source>
        <translation>Read this part</translation>
    </message>
    <message>
        <source>读错了</source>
        <translation>Misread</translation>
    </message>
    <message>
        <source>谁来朗读</source>
        <translation>Who reads</translation>
    </message>
    <message>
        <source>跟着鼠标</source>
        <translation>Follows the mouse</translation>
    </message>
    <message>
        <source>跟随朗读滚动可以关闭</source>
        <translation>Scrolling along with the voice can be turned off</translation>
    </message>
    <message>
        <source>路径中有一段不是文件夹</source>
        <translation>part of the path is not a folder</translation>
    </message>
    <message>
        <source>跳到下一句</source>
        <translation>Go to the next sentence</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>辅助</source>
        <translation>Aids</translation>
    </message>
    <message>
        <source>输入框边界对比 ≥ 3:1</source>
        <translation>Borders of fields ≥ 3:1</translation>
    </message>
    <message>
        <source>输入要找的字词，列表里就只留下有它的公告；按回车打开第一篇</source>
        <translation>Type the words to look for; the list keeps only notices that contain them. Press Enter to open the first</translation>
    </message>
    <message>
        <source>输出</source>
        <translation>output</translation>
    </message>
    <message>
        <source>输出 JSON（只在标准输出上；说明和错误在标准错误上）</source>
        <translation>print JSON (on standard output alone; notes and errors go to standard error)</translation>
    </message>
    <message>
        <source>输出 JSON，连同全文</source>
        <translation>print JSON with the full texts</translation>
    </message>
    <message>
        <source>边输入边找；回车到下一处，Esc 收起</source>
        <translation>Finds as you type; Enter goes to the next one, Esc closes it</translation>
    </message>
    <message>
        <source>返回公告</source>
        <translation>Back to notice</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>还不能用，怎样补上：{mend}</source>
        <translation>cannot be used yet; to mend it: {mend}</translation>
    </message>
    <message>
        <source>还不能读这种文件（{media_type}）</source>
        <translation>Files of this kind cannot be read yet ({media_type})</translation>
    </message>
    <message>
        <source>还没有公告。

把公告文件拖到这里，或按“添加”。</source>
        <translation>There are no notices yet.

Drag notice files here, or press &quot;Add&quot;.</translation>
    </message>
    <message>
        <source>还没有公告。用 import 命令导入文件或文件夹。</source>
        <translation>There are no notices yet. Import files or folders with the import command.</translation>
    </message>
    <message>
        <source>还没有收藏的公告。

打开一篇公告，按“收藏”，它就会出现在这里。

按“全部”，看全部公告。</source>
        <translation>There are no favourites yet.

Open a notice and press &quot;Favourite&quot;, and it will be here.

Press &quot;All&quot; to see all notices.</translation>
    </message>
    <message>
        <source>还没有收藏的公告。在窗口里打开一篇，按“收藏”。</source>
        <translation>There are no favourites yet. Open a notice in the window and press &quot;Favourite&quot;.</translation>
    </message>
    <message>
        <source>还留着：{names}</source>
        <translation>still there: {names}</translation>
    </message>
    <message>
        <source>这不是普通文件（是管道或设备），不能读</source>
        <translation>This is not an ordinary file (a pipe or a device) and cannot be read</translation>
    </message>
    <message>
        <source>这不是普通文件，不能读</source>
        <translation>this is not an ordinary file and cannot be read</translation>
    </message>
    <message>
        <source>这个 Office 文件有密码，打不开；请去掉密码后再试</source>
        <translation>This Office file has a password and cannot be opened. Remove the password and try again</translation>
    </message>
    <message>
        <source>这个 PDF 太大或已损坏，读不了；请分成小一些的文件，或重新下载</source>
        <translation>This PDF is too large or damaged and cannot be read. Split it into smaller files, or download it again</translation>
    </message>
    <message>
        <source>这个 PDF 太大，读到第 {number} 页就停了，没有导入；请分成小一些的文件</source>
        <translation>This PDF is too large; reading stopped at page {number} and nothing was imported. Split it into smaller files</translation>
    </message>
    <message>
        <source>这个 PDF 已损坏，打不开；请重新下载</source>
        <translation>This PDF is damaged and cannot be opened. Download it again</translation>
    </message>
    <message>
        <source>这个 PDF 是扫描的图片，没有文字，读不出来；请先用文字识别（OCR）软件转成带文字的文件</source>
        <translation>This PDF is made of scanned pictures without text. First turn it into a file with text by character recognition (OCR) software</translation>
    </message>
    <message>
        <source>这个 PDF 有 {count} 页，太长（最多 {most} 页）；请分成小一些的文件</source>
        <translation>This PDF has {count} pages, which is too many (at most {most}). Split it into smaller files</translation>
    </message>
    <message>
        <source>这个 PDF 有密码，打不开；请去掉密码后再试</source>
        <translation>This PDF has a password and cannot be opened. Remove the password and try again</translation>
    </message>
    <message>
        <source>这个 PDF 的第 {number} 页已损坏，没有导入；请重新下载</source>
        <translation>Page {number} of this PDF is damaged. Nothing was imported. Download it again</translation>
    </message>
    <message>
        <source>这个 PDF 里没有文字；请换一个有文字的文件，例如网页或 Word 文档</source>
        <translation>There is no text in this PDF. Please choose a file with text, such as a web page or a Word document</translation>
    </message>
    <message>
        <source>这个 PDF 里的字没有编码对照，读出来是乱码；请换一份文件，或先用文字识别（OCR）软件转换</source>
        <translation>The letters of this PDF have no known meaning and read as gibberish. Use another file, or first convert it with character recognition (OCR) software</translation>
    </message>
    <message>
        <source>这个 Word 文件已损坏，打不开；请重新下载，或在 Word、WPS 里另存一次</source>
        <translation>This Word file is damaged and cannot be opened. Download it again, or save it once more in Word or WPS</translation>
    </message>
    <message>
        <source>这个 Word 文件有密码，打不开；请去掉密码后再试</source>
        <translation>This Word file has a password and cannot be opened. Remove the password and try again</translation>
    </message>
    <message>
        <source>这个 Word 文件解开后太大，没有读；请分成小一些的文件</source>
        <translation>This Word file is too large when unpacked and was not read. Split it into smaller files</translation>
    </message>
    <message>
        <source>这个公告库是用更新版本的听公告建立的，请先升级程序再打开。</source>
        <translation>This library was made by a newer version of Notice Reader. Update the program before you open it.</translation>
    </message>
    <message>
        <source>这个单一文件网页（.mht）已损坏，读不了；请在浏览器里重新另存</source>
        <translation>This single-file web page (.mht) is damaged and cannot be read. Save it again in a browser</translation>
    </message>
    <message>
        <source>这个压缩包里的文件太多，没有打开；请解开后再导入</source>
        <translation>This archive holds too many files and was not opened. Unpack it, then import</translation>
    </message>
    <message>
        <source>这个文件不是文字文件（里面是二进制数据）</source>
        <translation>This is not a text file (it holds binary data)</translation>
    </message>
    <message>
        <source>这个文件夹里没有可以读的文件</source>
        <translation>There is no file in this folder that can be read</translation>
    </message>
    <message>
        <source>这个文件夹里的数据库不是听公告的公告库，没有改动它；请换一个文件夹。</source>
        <translation>The database in this folder is not a Notice Reader library and was not changed. Choose another folder.</translation>
    </message>
    <message>
        <source>这个文件是空的；请重新下载或另存一次，再添加</source>
        <translation>This file is empty. Download or save it again, then add it</translation>
    </message>
    <message>
        <source>这个文件里没有找到公告</source>
        <translation>No notice was found in this file</translation>
    </message>
    <message>
        <source>这个文件里没有文字；请换一个有文字的文件</source>
        <translation>There is no text in this file. Please choose a file with text</translation>
    </message>
    <message>
        <source>这个来源是用旧版本添加的，只记了数目，没有清单。</source>
        <translation>This source was added by an older version, which kept only the number and no list.</translation>
    </message>
    <message>
        <source>这个来源没有需要修复的地方。</source>
        <translation>Nothing in this source needed repair.</translation>
    </message>
    <message>
        <source>这个网页由几个框架拼成，正文在另外的网页文件里；请打开正文那一页，再另存一次</source>
        <translation>This web page is made of frames; its text is in other files. Open the page with the text and save that</translation>
    </message>
    <message>
        <source>这个网页里没有文字（正文要靠脚本显示）；请在浏览器里等正文出现后另存，或复制文字存成 .txt</source>
        <translation>There is no text in this web page (scripts bring it). Wait in a browser until the text appears and save it then, or copy the text to a .txt file</translation>
    </message>
    <message>
        <source>这个词读错了</source>
        <translation>This word is misread</translation>
    </message>
    <message>
        <source>这个链接指向的文件不存在</source>
        <translation>The file this link points to does not exist</translation>
    </message>
    <message>
        <source>这么大的字，看得清楚吗？</source>
        <translation>Are letters of this size easy to see?</translation>
    </message>
    <message>
        <source>这份材料处理不了，没有导入；详细原因记在日志里</source>
        <translation>This document could not be processed and was not imported. The log has the details</translation>
    </message>
    <message>
        <source>这几行是样子：本周六上午九点，社区活动室免费量血压、测血糖，请带上身份证和医保卡，不用预约。</source>
        <translation>These lines are a sample: free blood pressure and blood sugar checks in the community hall on Saturday at nine. Please bring your identity card. No booking needed.</translation>
    </message>
    <message>
        <source>这只是一个网址，不是网页；请在浏览器里打开后另存，再导入</source>
        <translation>This is only a web address, not a page. Open it in a browser, save the page, then import</translation>
    </message>
    <message>
        <source>这是 CAJ 文件，还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>This is a CAJ file, which cannot be read yet. Save it as a PDF with text, then import</translation>
    </message>
    <message>
        <source>这是 Excel 表格，还不能读；请另存为网页（.htm），或把要读的部分存成 .docx 再导入</source>
        <translation>This is an Excel sheet, which cannot be read yet. Save it as a web page (.htm), or save the part to be read as .docx, then import</translation>
    </message>
    <message>
        <source>这是 OFD 版式文件，还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>This is an OFD file, which cannot be read yet. Save it as a PDF with text, then import</translation>
    </message>
    <message>
        <source>这是 OpenDocument 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>This is an OpenDocument file, which cannot be read yet. Save it as .docx in Word or WPS, then import</translation>
    </message>
    <message>
        <source>这是 Outlook 邮件，还不能读；请另存为网页（.htm）或 .txt 再导入</source>
        <translation>This is an Outlook message, which cannot be read yet. Save it as a web page (.htm) or .txt, then import</translation>
    </message>
    <message>
        <source>这是 RTF 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>This is an RTF file, which cannot be read yet. Save it as .docx in Word or WPS, then import</translation>
    </message>
    <message>
        <source>这是 Word 的 XML 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>This is Word&apos;s XML, which cannot be read yet. Save it as .docx in Word or WPS, then import</translation>
    </message>
    <message>
        <source>这是公告库自己的文件夹，里面的公告不用再导入</source>
        <translation>This is the library&apos;s own folder; its notices need not be imported again</translation>
    </message>
    <message>
        <source>这是压缩包或 Office 文件，已损坏，打不开；请重新下载</source>
        <translation>This archive or Office file is damaged and cannot be opened. Download it again</translation>
    </message>
    <message>
        <source>这是压缩包，不是能读的文字文件；请解开后再导入</source>
        <translation>This is an archive, not a text that can be read. Unpack it, then import</translation>
    </message>
    <message>
        <source>这是图片，读不出文字；请先用文字识别（OCR）软件转成文字</source>
        <translation>This is a picture, so its text cannot be read. First turn it into text with character recognition (OCR) software</translation>
    </message>
    <message>
        <source>这是声音、影像或图片，不是能读的文字文件</source>
        <translation>This is sound, video or a picture, not a text that can be read</translation>
    </message>
    <message>
        <source>这是声音，不是能读的文字文件</source>
        <translation>This is sound, not a text that can be read</translation>
    </message>
    <message>
        <source>这是快捷方式，不是文件本身；请导入它指向的文件</source>
        <translation>This is a shortcut, not the file itself. Import the file it points to</translation>
    </message>
    <message>
        <source>这是手机应用，不是能读的文字文件</source>
        <translation>This is a phone app, not a text that can be read</translation>
    </message>
    <message>
        <source>这是数据库，不是能读的文字文件</source>
        <translation>This is a database, not a text that can be read</translation>
    </message>
    <message>
        <source>这是文件夹，不是文件</source>
        <translation>This is a folder, not a file</translation>
    </message>
    <message>
        <source>这是旧版 Excel 表格，还不能读；请另存为网页（.htm），或把要读的部分存成 .docx 再导入</source>
        <translation>This is an old Excel sheet, which cannot be read yet. Save it as a web page (.htm), or save the part to be read as .docx, then import</translation>
    </message>
    <message>
        <source>这是旧版 Office 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>This is an old Office file, which cannot be read yet. Save it as .docx in Word or WPS, then import</translation>
    </message>
    <message>
        <source>这是旧版 Word 或 WPS 文件（.doc、.wps），还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>This is an old Word or WPS file (.doc, .wps), which cannot be read yet. Save it as .docx in Word or WPS, then import</translation>
    </message>
    <message>
        <source>这是旧版演示文稿（PPT），还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>This is an old presentation (PPT), which cannot be read yet. Save it as a PDF with text, then import</translation>
    </message>
    <message>
        <source>这是演示文稿（PPT），还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>This is a presentation (PPT), which cannot be read yet. Save it as a PDF with text, then import</translation>
    </message>
    <message>
        <source>这是电子书（EPUB），还不能读；请转换成 .docx 或 .txt 再导入</source>
        <translation>This is an e-book (EPUB), which cannot be read yet. Convert it to .docx or .txt, then import</translation>
    </message>
    <message>
        <source>这是程序，不是能读的文字文件</source>
        <translation>This is a program, not a text that can be read</translation>
    </message>
    <message>
        <source>这是空的压缩包</source>
        <translation>This archive is empty</translation>
    </message>
    <message>
        <source>这是网页的样式或程序文件，不是公告</source>
        <translation>This is a style or script file of a web page, not a notice</translation>
    </message>
    <message>
        <source>这段文字里没有可以朗读的内容。</source>
        <translation>There is nothing to read aloud in this text.</translation>
    </message>
    <message>
        <source>这里没有公告库</source>
        <translation>There is no library here</translation>
    </message>
    <message>
        <source>这里没有屏幕（没有设置 DISPLAY）</source>
        <translation>There is no screen here (DISPLAY is not set)</translation>
    </message>
    <message>
        <source>这里没有屏幕，打不开窗口；请在桌面上打开终端，再运行 notice-reader。</source>
        <translation>There is no screen here, so the window cannot open. Open a terminal on the desktop and run notice-reader.</translation>
    </message>
    <message>
        <source>连读</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>连读或停止</source>
        <translation>Read on or stop</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>退出状态：0 做好了，1 输入有问题（标准错误上有一行说明），2 用法不对，130 被 Ctrl+C 停下。</source>
        <translation>Exit status: 0 done, 1 the input was bad (one line on standard error), 2 wrong usage, 130 stopped by Ctrl+C.</translation>
    </message>
    <message>
        <source>退出码 {code}</source>
        <translation>Exit status {code}</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>适老化通用设计规范 充足操作时间；WCAG 3.2.1</source>
        <translation>MIIT design for the elderly, enough time; WCAG 3.2.1</translation>
    </message>
    <message>
        <source>适老化通用设计规范 字体</source>
        <translation>MIIT design for the elderly, font</translation>
    </message>
    <message>
        <source>适老化通用设计规范 字体大小</source>
        <translation>MIIT design for the elderly, letter size</translation>
    </message>
    <message>
        <source>适老化通用设计规范 字体大小；WCAG 1.4.4</source>
        <translation>MIIT design for the elderly, letter size; WCAG 1.4.4</translation>
    </message>
    <message>
        <source>适老化通用设计规范 容错性；WCAG 3.3.4</source>
        <translation>MIIT design for the elderly, forgiving errors; WCAG 3.3.4</translation>
    </message>
    <message>
        <source>适老化通用设计规范 对比度；WCAG 1.4.6</source>
        <translation>MIIT design for the elderly, contrast; WCAG 1.4.6</translation>
    </message>
    <message>
        <source>适老化通用设计规范 弹窗关闭</source>
        <translation>MIIT design for the elderly, closing pop-ups</translation>
    </message>
    <message>
        <source>适老化通用设计规范 手势操作；WCAG 2.5.1</source>
        <translation>MIIT design for the elderly, gestures; WCAG 2.5.1</translation>
    </message>
    <message>
        <source>适老化通用设计规范 段间距；WCAG 1.4.8</source>
        <translation>MIIT design for the elderly, paragraph spacing; WCAG 1.4.8</translation>
    </message>
    <message>
        <source>适老化通用设计规范 禁止广告</source>
        <translation>MIIT design for the elderly, no advertising</translation>
    </message>
    <message>
        <source>适老化通用设计规范 组件焦点大小</source>
        <translation>MIIT design for the elderly, target size</translation>
    </message>
    <message>
        <source>适老化通用设计规范 组件焦点大小；WCAG 2.5.5</source>
        <translation>MIIT design for the elderly, target size; WCAG 2.5.5</translation>
    </message>
    <message>
        <source>适老化通用设计规范 行间距；WCAG 1.4.8</source>
        <translation>MIIT design for the elderly, line spacing; WCAG 1.4.8</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读</source>
        <translation>MIIT design for the elderly, reading aloud</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读；WCAG 1.4.2</source>
        <translation>MIIT design for the elderly, reading aloud; WCAG 1.4.2</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读；WCAG 2.5.2</source>
        <translation>MIIT design for the elderly, reading aloud; WCAG 2.5.2</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读；WCAG 4.1.2</source>
        <translation>MIIT design for the elderly, reading aloud; WCAG 4.1.2</translation>
    </message>
    <message>
        <source>适老化通用设计规范 键盘操作；WCAG 2.1.1</source>
        <translation>MIIT design for the elderly, keyboard; WCAG 2.1.1</translation>
    </message>
    <message>
        <source>选中读错的词再按，改它的读音</source>
        <translation>Select the word that is read wrong, then press, to correct how it is read</translation>
    </message>
    <message>
        <source>选中读错的词，按这里改它的读音</source>
        <translation>Select the misread word, then press here to choose its reading</translation>
    </message>
    <message>
        <source>逗号</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>遇到不读的图片</source>
        <translation>Pictures that are not read</translation>
    </message>
    <message>
        <source>遮住</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>邮箱：{address}</source>
        <translation>E-mail: {address}</translation>
    </message>
    <message>
        <source>部首形的字</source>
        <translation>Radical-shaped characters</translation>
    </message>
    <message>
        <source>配色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>配色：{label}</source>
        <translation>Colours: {label}</translation>
    </message>
    <message>
        <source>链接绕成了圈，找不到文件</source>
        <translation>the links go round in a circle, so the file cannot be found</translation>
    </message>
    <message>
        <source>锁定在全屏，公告库里要先有公告。</source>
        <translation>Locked to the full screen. The library needs notices first.</translation>
    </message>
    <message>
        <source>错误：{error}</source>
        <translation>Error: {error}</translation>
    </message>
    <message>
        <source>错误：{file}：{reason}。</source>
        <translation>Error: {file}: {reason}.</translation>
    </message>
    <message>
        <source>错误：{message}。{usage}（--help 看说明）</source>
        <translation>Error: {message}. {usage} (--help tells more)</translation>
    </message>
    <message>
        <source>错误：{source}：{message}</source>
        <translation>Error: {source}: {message}</translation>
    </message>
    <message>
        <source>错误：程序内部出错，这次没有做成；详细原因记在日志里。</source>
        <translation>Error: something went wrong inside the program and this was not done. The log has the details.</translation>
    </message>
    <message>
        <source>键盘上的按键</source>
        <translation>Keys of the keyboard</translation>
    </message>
    <message>
        <source>问题数</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>阅读尺</source>
        <translation>Reading ruler</translation>
    </message>
    <message>
        <source>阅读尺以外的字</source>
        <translation>Text outside the ruler</translation>
    </message>
    <message>
        <source>阅读尺已关闭。</source>
        <translation>Reading ruler off.</translation>
    </message>
    <message>
        <source>阅读尺已打开，朗读时跟着声音走。</source>
        <translation>Reading ruler on. It follows the voice.</translation>
    </message>
    <message>
        <source>阅读尺的高度</source>
        <translation>Height of the ruler</translation>
    </message>
    <message>
        <source>阅读辅助</source>
        <translation>Reading aids</translation>
    </message>
    <message>
        <source>随点随读</source>
        <translation>reads at once</translation>
    </message>
    <message>
        <source>静音</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>静音（不出声，只走标记）</source>
        <translation>Silent (no sound, marks only)</translation>
    </message>
    <message>
        <source>音量</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>音量减小</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>音量增大</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page numbers</translation>
    </message>
    <message>
        <source>预先做好自然语音的朗读，之后一点就响</source>
        <translation>make the sound of a natural voice ahead of time, so that it starts at once</translation>
    </message>
    <message>
        <source>高少 {height} 像素</source>
        <translation>{height} pixels too low</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>黑底黄字</source>
        <translation>Yellow on black</translation>
    </message>
    <message>
        <source>默认用黑体一类的字体</source>
        <translation>A sans-serif font by default</translation>
    </message>
    <message>
        <source>（固定）</source>
        <translation> (fixed)</translation>
    </message>
    <message>
        <source>（换行）</source>
        <translation>(line break)</translation>
    </message>
    <message>
        <source>（无）</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>（空格）</source>
        <translation>(space)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>，{count:,} 处</source>
        <translation>, {count:,} times</translation>
    </message>
    <message>
        <source>，已收藏</source>
        <translation>, favourite</translation>
    </message>
    <message>
        <source>，或者 </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>，正在看</source>
        <translation>, open now</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
</TS>
