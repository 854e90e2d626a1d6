/** Whether a folded word is a common given name. */
export function isGivenName(part: string): boolean {
  return FEMALE.has(part) || MALE.has(part);
}

/** Commonest given names of the languages we know; those that both bear are left out. */
export const FEMALE: ReadonlySet<string> = names(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela
  anna ruth brenda pamela nicole katherine samantha christine emma catherine virginia rachel carolyn janet maria heather
  diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea hannah jacqueline
  ann jean alice kathryn gloria teresa sara janice doris julia grace judy abigail marie denise beverly amber theresa
  marilyn danielle diana brittany natalie sophia rose isabella alexis kayla charlotte hillary chelsea melania ivanka
  carly nikki kellyanne loretta elena sonia condoleezza angela ursula annegret marine christiane ségolène segolene anne
  claire sophie isabelle nathalie sylvie valerie monique francoise brigitte petra sabine heike claudia ingrid helga
  monika renate katrin birgit anja silke gabriele ute carmen ana isabel dolores pilar lucia elisa rosa cristina marta
  fatima aisha leila layla mariam maryam nadia samira zainab hanan amina huma tehmina elaine melanie bella paula stacy rosa mia amelia nina lena lea marta irina olga svetlana natalia ekaterina benazir megyn gretchen susana
  debbie wendy kate katie molly jill jenny becky tina gina sally peggy bonnie holly tammy dana erin kristen courtney
  allison tiffany monica veronica sheila ellen eleanor edith clara irene lucy helen louise theodora elise jane
  penny kelli kelley abby alexandra alexandria alyssa annie april becca bethany beatrice bonnie caitlin camille candace
  carla carolina carrie cassandra cecilia celia chloe clare colleen connie daisy darlene deb dolly dorothy ella elsa eva
  eve faith felicia florence frances gail georgia gladys gretel harriet hazel heidi hope ida ingrid jackie jane jenna
  joann joanna joanne jodi josephine juanita juliet justine kara karin katharine kay kayleigh kerry kirsten krista lara
  lea leah leslie liliana lillian lindsay lois lori lorraine louisa luisa lydia lynn lynne mabel mae marcia margo margot
  marianne marjorie marlene maureen maxine melinda mildred mindy miranda miriam muriel myra nadine naomi neera norma
  olive paige paulina phyllis polly priscilla rachael regina roberta robin roxanne ruby sabrina sadie sharron shelly
  shirley sondra stacey sue suzanne sylvia tanya tara tatiana terri thelma tracy ursula vera vicki viola vivian wanda
  whitney yolanda yvette yvonne zoe carole theodora imani hala dilma
  ada ines astrid birgitta greta ingeborg nora elif ayse fatma amal dalia rania salma noor nour hana yasmin yasmine
  jasmin juliette manon lucie raquel sofia valentina nuria montserrat rocio mercedes svenja anke antje frauke
  gudrun hannelore hildegard katja kerstin marlies sigrid ulrike ursel waltraud annika mareike franziska johanna
  anneliese ilse liesel efua ama abena morag ishbel moira kirsty sandrine solene maud giulia chiara francesca alessia
  agnieszka magda magdalena zofia ludmila tamara galina marina daria ewa piroska ilona zsofia marit sigrun solveig
  lisbeth saskia freya fiona siobhan niamh aoife priya anjali indira meera sunita lakshmi mei yuki naoko aiko
  helene heloise genevieve odile josiane agnes cecile veronique
  ماريا فاطمة مريم عائشة ليلى نادية انجيلا هيلاري
  leonie agathe wiebke imke heike silke birte elke elfriede gudrun hannelore ingrid ilse irmgard annegret antje maike
  meike svenja swantje friederike franziska mirjam corinne nadja annina ursina seraina aylin sina tuerkan zeynep elif
  ayse emine hatice esra selin ebru guelay yasemin esther ester judit jutta katja anja tanja sonja svetlana larissa
  ludmila galina irina yelena elena oksana halyna milena jelena jovana ivana bojana vesna dragana katarzyna malgorzata
  agnieszka zofia zuzana eliska petra veronika ilona zsofia eszter orsolya noemi giulia chiara francesca federica
  alessia ilaria elisa silvia paola daniela beatrice caterina lucia ornella loredana raffaella antonella donatella
  anneke marieke annemieke femke sanne saskia lieke fleur anouk marijke willemijn hanneke wilhelmina gerda greet mieke
  ines pilar rosario asuncion consuelo montserrat nuria begona maite ainhoa leire ximena jimena carolina catalina
  beatriz marisol lourdes esperanza encarnacion joao mariana catarina ines leonor filipa margarida conceicao
  solene solenn maelle anais manon oceane clemence margaux lea chloe ines noemie elodie aurelie emilie celine delphine
  solveig astrid ragnhild sigrid liv kari marit tove kirsten mette pernille signe freja saga elsa aino kaisa paivi
  amina fatou aissatou mariama ngozi chioma adaeze folake yetunde wanjiku nomsa thandi zanele priya ananya divya kavita
  sunita lakshmi mei yuki sakura keiko naoko akiko haruka ji-woo`);
export const MALE: ReadonlySet<string> = names(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
  tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger
  harry sean austin carl arthur lawrence dylan jesse joe bryan billy bruce gabriel albert willie alan juan wayne elijah
  randy vincent philip bobby johnny bradley barack bernie ted marco ben rand chris mitt newt jeb mike tim bill bob jim
  tom dan dave steve rick rob ron ken matt greg jeff josh sam nick tony phil joel marc luke evan ian colin neil graham
  stuart jan jens hans wolfgang klaus jürgen juergen helmut gerhard heinz horst uwe bernd dieter günter guenter karl
  peter stefan andreas martin markus olaf friedrich ludwig otto werner jean pierre michel françois francois jacques
  philippe nicolas emmanuel alain bernard gérard gerard laurent olivier andré andre louis rené rene josé carlos luis
  jorge pedro miguel pablo fernando alejandro javier rafael antonio francisco manuel enrique mariano ahmed mohammed
  muhammad mohamed mohammad mahmoud ali hassan hussein omar khalid ibrahim yusuf abdullah vladimir dmitry sergei
  aleksandr igor boris ivan nigel corey reince lindsey marcus dick karl max leo fred ralph russell howard eugene
  abe abraham adrian ahmad akbar alberto alejandro alfonso alfred allan allen alvin amos angelo archie arnold arturo asa
  barack barry bart bennett bert blake bobby brad brent brendan brett bud byron calvin cameron carlo cecil cedric chad
  chester chuck clarence clark claude clay clayton cliff clifford clinton clyde cody cole conor connor craig curt curtis
  cyrus dale damian damon darrell darren dean denny derek derrick desmond devin dexter dmitri dominic don donnie doug
  drew duncan dwayne dwight earl ed eddie edgar edmund edwin eli elias elijah elliot elliott ellis emil enrique erik
  ernest ernesto ethan everett ezra felipe felix fernando fidel floyd franklin freddie frederick garrett gavin gene geoff
  geoffrey giovanni glen glenn gordon guillermo gus guy hal hank harold harvey hector herbert herman homer hugh hugo
  ignacio ira irving isaac ivan jake jamal jamie jared jarrod jay jed jefferson jeremiah jerome jesus jimmy joaquin joey
  johann jonah jordan josef julian julio julius karim kareem keenan kirk kofi kurt lamar lance leon leonard leonardo
  leroy lester levi lewis lincoln lionel lloyd lonnie lorenzo lou louie lucas luther lyle malcolm manny marcel marcelo
  mario marshall marty marvin maurice max maxwell mel melvin merrick michel mickey mitch mitchell moe mohamad morgan
  morris myron nate nathaniel ned neal nelson nick nikolai nikolas norm norman oleg oliver omar orlando oscar otis owen
  paulo percy perry pete pierce quentin quincy ramon randall ray raul reggie reginald rex ricardo rick ricky robbie
  roberto rod rodney rodrigo roland rolf roman ross roy ruben rudolph rudy rufus rupert rusty salman salvador sammy saul
  sebastian sergey sergio seth shane shaun shawn sherman sid sidney silvio simon spencer stan stanley sterling stewart
  sven tad taylor terence terrance terrence terry theo theodore tobias todd tommy tony travis trent trevor troy ty ulrich
  valentin vernon victor vince virgil wade wally warren wendell wes wesley wilbur wiley will willard winston woody xavier
  yasser yuri zach zack zeke amir abu gianni malik tariq hamid recep viktor volodymyr petro justin emmanuel boris
  sadiq angus hamish callum
  tarek youssef rachid samir nabil walid bilal mustafa mehmet ahmet deniz hueseyin murat matthias torsten thorsten
  henrik frederik soren anders mikkel marek piotr tomasz zoltan istvan kwabena kwame yaw dougie ewan giorgio matteo
  salvatore giuseppe luca thibault gaetan kasper jorgen magnus sven gunnar
  lars bjoern joerg ulf ralf rainer detlef eckart norbert volker winfried lothar harald egon axel arne henning
  holger malte niklas florian lukas moritz thierry didier fabrice sylvain yannick bertrand herve pascal etienne
  mathieu baptiste inigo gonzalo alvaro tomas kenji hiroshi wei raj arjun vikram sanjay rahul narendra dermot eoin
  ciaran padraig
  gunter guenter reiner ansgar severin augustin leonhard kaspar casper jasper kilian korbinian xaver alois anton ludwig
  friedrich heinz heinrich hermann hugo ignaz jochen joachim juergen kurt manfred rudi ruediger siegfried walther wilfried
  wolfgang wolfram hinrich hauke heiko henrik jens jan joern klaus knut lasse mats nils ole onno sven tjark uwe volkmar
  reto urs ueli beat jakob andri gian gion flurin curdin mehmet yusuf ibrahim emre cem okan serkan tarik kemal burak
  iskander rogier gerrit pieter joost jeroen maarten sander wouter bram daan thijs ruud willem hendrik cornelis dirk
  alessandro davide enrico fabio federico gianluca guido jacopo lorenzo massimo maurizio nicola paolo pietro raffaele
  roberto stefano umberto vincenzo aurelio celestino esteban ernesto gonzalo ignacio iker jokin joaquin leandro mateo
  nicolas ramiro rodrigo santiago sergi unai xabier tiago nuno rui goncalo duarte henrique eduardo vasco antonio
  augustin aurelien bastien cedric clement damien emile etienne fabien florent gaspard gilles guillaume jerome loic
  ludovic mathis maxime nathan octave quentin remi romain tanguy yann yves olav oystein sindre torbjorn halvard asbjorn
  eirik sigurd haakon viggo soeren jesper rasmus emil axel gustav ludvig kalle juhani pekka timo jukka antti
  andrei dmitri grigori igor ivan konstantin leonid mikhail nikita pavel roman stepan vadim viacheslav yaroslav taras
  bogdan dusan goran milan nenad zoran jaroslav karel ondrej vaclav wojciech zbigniew andrzej krzysztof grzegorz
  laszlo gabor ferenc miklos bence chinedu emeka obinna kofi kwesi thabo sipho juma omondi ravi suresh ramesh anand
  rajesh hiro takeshi satoshi daisuke minh tuan rohan imran faisal hamza bilal karim nasser
  محمد احمد علي حسن حسين محمود خالد هانز جون`);

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
